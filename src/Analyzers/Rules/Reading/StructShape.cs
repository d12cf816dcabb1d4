using Interop.Abi.Managed;

namespace Interop.Analyzers;

/// <summary>What the StructLayout of a struct or class says.</summary>
/// <param name="Layout">Sequential, explicit or automatic.</param>
/// <param name="Pack">Its <c>Pack</c> in bytes, or 0.</param>
/// <param name="Size">Its <c>Size</c> in bytes, or 0.</param>
/// <param name="Text">The encoding that its <c>CharSet</c> gives to strings and characters inside.</param>
internal sealed record StructShape(ManagedLayoutKind Layout, int Pack, int Size, ManagedEncoding Text);
