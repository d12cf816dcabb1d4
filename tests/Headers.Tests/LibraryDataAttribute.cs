using System.Reflection;
using Interop.Testing;
using Xunit.Sdk;

namespace Interop.Headers.Tests;

/// <summary>The row of one library; skipped, with what to install, where its headers are not here.</summary>
[DataDiscoverer("Xunit.Sdk.DataDiscoverer", "xunit.core")]
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class LibraryDataAttribute : DataAttribute
{
    /// <summary>Names the library by its header.</summary>
    public LibraryDataAttribute(string header)
    {
        Header = header;
        var library = Library.All.First(candidate => candidate.Header == header);
        if (Command.Find(Clang.Program) is null)
            Skip = $"{Clang.Program} is not here: apt-get install {Clang.Program}";
        else if (!library.IsInstalled)
            Skip = $"{header} is not here: apt-get install {library.Package}";
    }

    /// <summary>The library's header.</summary>
    public string Header { get; }

    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Header]];
}
