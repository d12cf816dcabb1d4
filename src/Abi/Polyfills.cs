// What the compiler asks for when records and init accessors are used on netstandard2.0.
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
