// Written by interop test-kit.
namespace InteropTestKit
{
    /// <summary>The tests of these bindings.</summary>
    public static class Suite
    {
        public static Kit Create() { return global::@NAMESPACE@.TestKitSuite.Create(); }
    }
}
