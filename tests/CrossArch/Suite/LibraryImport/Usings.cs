global using CLong = System.Runtime.InteropServices.CLong;
global using CULong = System.Runtime.InteropServices.CULong;
