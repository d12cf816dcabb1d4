global using CLong = Conformance.NativeLong;
global using CULong = Conformance.NativeULong;
