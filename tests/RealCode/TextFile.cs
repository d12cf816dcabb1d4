using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Interop.RealCode;

/// <summary>A file as an analyzer is given it.</summary>
internal sealed class TextFile(string path) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(File.ReadAllText(path));

    /// <inheritdoc/>
    public override string Path { get; } = path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
