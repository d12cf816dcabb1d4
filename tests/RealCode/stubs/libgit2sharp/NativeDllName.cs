namespace LibGit2Sharp.Core
{
    // The repository's own build writes this file, with the name that its package of native libraries has.
    internal static class NativeDllName
    {
        public const string Name = "git2-3f4182d";
    }
}
