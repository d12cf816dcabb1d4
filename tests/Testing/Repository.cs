namespace Interop.Testing;

/// <summary>The folders of the repository that a test runs in.</summary>
public static class Repository
{
    /// <summary>The root: the folder above the test that holds Interop.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path below the root.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Interop.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("Interop.sln is in no folder above the tests.");
    }
}
