using Interop.Abi.Manifest.Json;
using Interop.Abi.Model;

namespace Interop.Abi.Manifest;

/// <summary>Writes what all declarations have, and facts that may differ by target.</summary>
internal sealed class DeclWriter(JsonWriter json, TargetNames targets, TargetSet allTargets)
{
    private TargetSet _on;

    /// <summary>The JSON that is being written.</summary>
    public JsonWriter Json { get; } = json;

    /// <summary>Writes a declaration: what all have in common, and what <paramref name="rest"/> adds.</summary>
    public void Decl(Decl decl, Action rest) => Json.Key(decl.Id).Object(() =>
    {
        _on = decl.Targets;
        Json.Key("at").Value($"{decl.Location.Header}:{decl.Location.Line}:{decl.Location.Column}");
        if (decl.Targets != allTargets)
            Json.Key("targets").Value(targets.Write(decl.Targets));
        if (decl.Origin == Origin.Dependency)
            Json.Key("dependency").Value(true);
        if (decl.ManagedName != decl.Name)
            Json.Key("managed").Value(decl.ManagedName);
        rest();
        if (decl.Deprecated is { } message)
            Json.Key("deprecated").Value(message);
        if (decl.Unsupported is { } why)
        {
            Json.Key("unsupported").InlineObject(() =>
            {
                Json.Key("kind").Value(why.Kind.ToString());
                Json.Key("reason").Value(why.Reason);
            });
        }
    });

    /// <summary>Writes a fact: its value where it is the same wherever the declaration exists, else the values by target.</summary>
    public void Fact<T>(string key, PerTarget<T> fact, Action<T> value)
    {
        Json.Key(key);
        if (fact.IsSame && fact.Targets == _on)
        {
            value(fact.First);
            return;
        }
        Json.Object(() => Json.Key("varies").Object(() =>
        {
            foreach (var group in fact.Groups)
            {
                Json.Key(targets.Write(group.Targets));
                value(group.Value);
            }
        }));
    }

    /// <summary>Writes a type that may differ by target.</summary>
    public void Type<T>(string key, PerTarget<T> fact)
        where T : CType => Fact(key, fact, type => Json.Value(TypeSyntax.Write(type, targets)));

    /// <summary>Writes a type.</summary>
    public void Type(string key, CType type) => Json.Key(key).Value(TypeSyntax.Write(type, targets));
}

/// <summary>Reads what <see cref="DeclWriter"/> wrote. The facts common to all come first, because the others lean on the targets.</summary>
internal sealed class DeclReader(JsonReader json, TargetNames names, TargetSet allTargets)
{
    private SourceLocation? _location;
    private Origin _origin;
    private string? _managed;
    private string? _deprecated;
    private Unsupported? _unsupported;

    /// <summary>The JSON that is being read.</summary>
    public JsonReader Json { get; } = json;

    /// <summary>The targets of the declaration at hand.</summary>
    public TargetSet Targets { get; private set; }

    /// <summary>Reads a declaration: <paramref name="member"/> reads what is not common to all and says whether it knows the key.</summary>
    public T Decl<T>(Func<string, bool> member, Func<T> make)
        where T : Decl
    {
        Targets = allTargets;
        (_location, _origin, _managed, _deprecated, _unsupported) = (null, Origin.Own, null, null, null);
        var start = Json.Position;
        Json.Object(key =>
        {
            if (!Common(key) && !member(key))
                throw Json.Error($"'{key}' is no property of this declaration");
        });
        if (_location is not { } location)
            throw Json.ErrorAt("the declaration has no 'at'", start);
        var decl = make();
        return decl with
        {
            Targets = Targets,
            Location = location,
            Origin = _origin,
            ManagedName = _managed ?? decl.Name,
            Deprecated = _deprecated,
            Unsupported = _unsupported,
        };
    }

    /// <summary>Reads a fact that may differ by target.</summary>
    public PerTarget<T> Fact<T>(Func<T> value)
    {
        if (!Json.IsObject())
            return PerTarget<T>.Same(value(), Targets);
        var groups = new List<(TargetSet, T)>();
        var start = Json.Position;
        var all = Targets;
        Json.Object(key =>
        {
            if (key != "varies")
                throw Json.Error($"'varies' is expected, not '{key}'");
            Json.Object(targets =>
            {
                Targets = Set(targets);
                groups.Add((Targets, value()));
            });
        });
        Targets = all;
        try
        {
            return PerTarget<T>.From(groups);
        }
        catch (ArgumentException)
        {
            throw Json.ErrorAt("'varies' names a target twice, or none", start);
        }
    }

    /// <summary>Reads a fact whose values are objects, and so always begin with a brace.</summary>
    public PerTarget<T> ObjectFact<T>(Func<T> value)
    {
        var ahead = Json.At(Json.Position);
        var varies = false;
        if (ahead.IsObject())
        {
            ahead.Object(key =>
            {
                varies |= key == "varies";
                ahead.Skip();
            });
        }
        return varies ? Fact(value) : PerTarget<T>.Same(value(), Targets);
    }

    /// <summary>Reads a type.</summary>
    public CType Type()
    {
        var start = Json.Position;
        try
        {
            return TypeSyntax.Parse(Json.String(), names, Targets);
        }
        catch (FormatException e)
        {
            throw Json.ErrorAt(e.Message, start);
        }
    }

    /// <summary>Reads a type of the kind <typeparamref name="T"/>.</summary>
    public T Type<T>()
        where T : CType
    {
        var start = Json.Position;
        return Type() as T ?? throw Json.ErrorAt("a function's type is expected", start);
    }

    /// <summary>Reads a word of an enumeration of ours.</summary>
    public T Word<T>()
        where T : struct, Enum
    {
        var start = Json.Position;
        var word = Json.String();
        return Enum.TryParse<T>(word, out var value) && !char.IsDigit(word[0]) ? value : throw Json.ErrorAt($"'{word}' is unknown here", start);
    }

    /// <summary>Demands a property.</summary>
    public T Need<T>(T? value, string key)
        where T : class => value ?? throw Json.Error($"the declaration has no '{key}'");

    private bool Common(string key)
    {
        switch (key)
        {
            case "at":
                _location = Location();
                return true;
            case "targets":
                Targets = Set(Json.String());
                return true;
            case "dependency":
                _origin = Json.Bool() ? Origin.Dependency : Origin.Own;
                return true;
            case "managed":
                _managed = Json.String();
                return true;
            case "deprecated":
                _deprecated = Json.String();
                return true;
            case "unsupported":
                _unsupported = Unsupported();
                return true;
            default:
                return false;
        }
    }

    private SourceLocation Location()
    {
        var start = Json.Position;
        var text = Json.String();
        var column = text.LastIndexOf(':');
        var line = column > 0 ? text.LastIndexOf(':', column - 1) : -1;
        if (line < 0 || !int.TryParse(text.Substring(line + 1, column - line - 1), out var l) || !int.TryParse(text.Substring(column + 1), out var c))
            throw Json.ErrorAt("a place is written header:line:column", start);
        return new SourceLocation(text.Substring(0, line), l, c);
    }

    private Unsupported Unsupported()
    {
        UnsupportedKind kind = default;
        var reason = "";
        Json.Object(key =>
        {
            if (key == "kind")
                kind = Word<UnsupportedKind>();
            else if (key == "reason")
                reason = Json.String();
            else
                throw Json.Error($"'{key}' is no property of 'unsupported'");
        });
        return new Unsupported(kind, reason);
    }

    private TargetSet Set(string text)
    {
        try
        {
            return names.Read(text);
        }
        catch (FormatException e)
        {
            throw Json.Error(e.Message);
        }
    }
}
