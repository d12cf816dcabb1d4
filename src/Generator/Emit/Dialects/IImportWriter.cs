namespace Interop.Generator.Emit.Dialects;

/// <summary>Writes how a method is imported.</summary>
internal interface IImportWriter
{
    /// <summary>The keyword of a method that has no body.</summary>
    string Modifier { get; }

    /// <summary>Writes the attributes of a method of that C# name.</summary>
    void WriteAttributes(CodeWriter writer, Import import, string name);
}
