#pragma warning disable CA1711 // These are the library's functions.
namespace Interop.CrossArch.Kinds;

/// <summary>Stores the value of a seed.</summary>
public unsafe delegate void Fill<T>(T* value, uint seed)
    where T : unmanaged;

/// <summary>Whether it is the value of that seed: 1 or 0.</summary>
public unsafe delegate uint At<T>(T* value, uint seed)
    where T : unmanaged;

/// <summary>Whether they are the values of the seeds from that one on.</summary>
public unsafe delegate uint Are<T>(T* values, nuint count, uint seed)
    where T : unmanaged;

/// <summary>Turns an array round.</summary>
public unsafe delegate void Reverse<T>(T* values, nuint count)
    where T : unmanaged;

/// <summary>A bit for each argument that arrived.</summary>
public delegate uint Among<T>(sbyte a, double b, T first, float c, T second, CLong d, T third, uint seed);
