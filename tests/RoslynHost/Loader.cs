using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Interop.RoslynHost;

/// <summary>Loads analyzers beside the Roslyn that asks for them.</summary>
internal sealed class Loader : IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
        // They lie in one folder, where the context finds them.
    }

    public Assembly LoadFromPath(string fullPath) => AssemblyLoadContext.GetLoadContext(typeof(Loader).Assembly)!.LoadFromAssemblyPath(fullPath);
}
