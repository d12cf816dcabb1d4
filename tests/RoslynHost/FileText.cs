using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Interop.RoslynHost;

/// <summary>An additional file.</summary>
internal sealed class FileText(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
}
