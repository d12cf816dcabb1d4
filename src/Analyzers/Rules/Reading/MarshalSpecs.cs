using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>Finds what is said of the marshalling of fields, parameters and results, in code and in metadata.</summary>
internal sealed class MarshalSpecs(MetadataFiles files)
{
    /// <summary>Of a field.</summary>
    public MarshalSpec Of(IFieldSymbol field, ImmutableArray<AttributeData> attributes)
    {
        if (files.Of(field) is not { } metadata)
            return MarshalSpec.Of(attributes);
        var definition = metadata.GetFieldDefinition((FieldDefinitionHandle)MetadataTokens.EntityHandle(field.OriginalDefinition.MetadataToken));
        return Of(metadata, definition.GetMarshallingDescriptor());
    }

    /// <summary>Of a parameter.</summary>
    public MarshalSpec Of(IParameterSymbol parameter, ImmutableArray<AttributeData> attributes) =>
        parameter.ContainingSymbol is IMethodSymbol method && files.Of(method) is { } metadata
            ? Of(metadata, method, parameter.Ordinal + 1)
            : MarshalSpec.Of(attributes);

    /// <summary>Of a result.</summary>
    public MarshalSpec OfReturn(IMethodSymbol method, ImmutableArray<AttributeData> attributes) =>
        files.Of(method) is { } metadata ? Of(metadata, method, 0) : MarshalSpec.Of(attributes);

    private static MarshalSpec Of(MetadataReader metadata, IMethodSymbol method, int sequence)
    {
        var definition = metadata.GetMethodDefinition((MethodDefinitionHandle)MetadataTokens.EntityHandle(method.OriginalDefinition.MetadataToken));
        foreach (var handle in definition.GetParameters())
        {
            var parameter = metadata.GetParameter(handle);
            if (parameter.SequenceNumber == sequence)
                return Of(metadata, parameter.GetMarshallingDescriptor());
        }
        return MarshalSpec.None;
    }

    private static MarshalSpec Of(MetadataReader metadata, BlobHandle descriptor) =>
        descriptor.IsNil ? MarshalSpec.None : MarshalSpec.Of(metadata.GetBlobReader(descriptor));
}
