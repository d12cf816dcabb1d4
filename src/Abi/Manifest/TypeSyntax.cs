using System.Globalization;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Manifest;

/// <summary>
/// The manifest's notation of C types: prefixes read from left to right, because C's declarators do not read at all.
/// <code>
/// const char          a builtin type or a typedef's name, after its qualifiers
/// struct s, union u   a tag
/// *T  [4]T  []T       pointer to, array of 4, array of no given size
/// fn(T, T, ...) T     a function; fn@Stdcall(…), or fn@Stdcall{win-x86}(…) where only some targets have the convention
/// vector[4]T  complex T  atomic T  ?"spelling"
/// </code>
/// </summary>
internal static class TypeSyntax
{
    /// <summary>Writes <paramref name="type"/>.</summary>
    public static string Write(CType type, TargetNames targets) => type.Accept(new Writer(targets));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="text">The text.</param>
    /// <param name="targets">The module's targets.</param>
    /// <param name="on">The targets on which the declaration exists, on which a function's convention is the same unless it says otherwise.</param>
    /// <exception cref="FormatException">It is no type.</exception>
    public static CType Parse(string text, TargetNames targets, TargetSet on)
    {
        var parser = new Parser(text, targets, on);
        var type = parser.Type();
        parser.End();
        return type;
    }

    private sealed class Writer(TargetNames targets) : ITypeVisitor<string>
    {
        public string Visit(BuiltinType type) => Qualified(type, BuiltinTypes.Name(type.Kind));

        public string Visit(NamedType type) => Qualified(type, type.Id);

        public string Visit(PointerType type) => Qualified(type, "*" + type.Pointee.Accept(this));

        public string Visit(ArrayType type) => Qualified(type, $"[{type.Count}]{type.Element.Accept(this)}");

        public string Visit(VectorType type) => Qualified(type, $"vector[{type.Count}]{type.Element.Accept(this)}");

        public string Visit(ComplexType type) => Qualified(type, "complex " + type.Element.Accept(this));

        public string Visit(AtomicType type) => Qualified(type, "atomic " + type.Value.Accept(this));

        public string Visit(UnknownType type) => Qualified(type, $"?\"{type.Spelling.Replace("\"", "'")}\"");

        public string Visit(FunctionType type)
        {
            var parameters = type.Parameters.Select(parameter => parameter.Accept(this));
            if (type.IsVariadic)
                parameters = parameters.Concat(["..."]);
            return Qualified(type, $"fn{Convention(type.Convention)}({string.Join(", ", parameters)}) {type.Return.Accept(this)}");
        }

        private string Convention(PerTarget<CallingConvention> convention) => string.Concat(convention.Groups
            .Where(group => group.Value != CallingConvention.C)
            .Select(group => convention.IsSame ? $"@{group.Value}" : $"@{group.Value}{{{targets.Write(group.Targets)}}}"));

        private static string Qualified(CType type, string rest)
        {
            var words = "";
            if ((type.Qualifiers & Qualifiers.Const) != 0)
                words += "const ";
            if ((type.Qualifiers & Qualifiers.Volatile) != 0)
                words += "volatile ";
            if ((type.Qualifiers & Qualifiers.Restrict) != 0)
                words += "restrict ";
            return words + rest;
        }
    }

    private sealed class Parser(string text, TargetNames targets, TargetSet on)
    {
        private const int MaxDepth = 300;
        private int _position;
        private int _depth;

        public CType Type()
        {
            if (++_depth > MaxDepth)
                throw Error("nested too deeply");
            var qualifiers = Qualifiers.None;
            while (true)
            {
                if (TryTake("const "))
                    qualifiers |= Qualifiers.Const;
                else if (TryTake("volatile "))
                    qualifiers |= Qualifiers.Volatile;
                else if (TryTake("restrict "))
                    qualifiers |= Qualifiers.Restrict;
                else
                    break;
            }
            var type = Unqualified();
            _depth--;
            return qualifiers == Qualifiers.None ? type : type with { Qualifiers = qualifiers };
        }

        public void End()
        {
            if (_position < text.Length)
                throw Error("more text than a type");
        }

        private CType Unqualified()
        {
            if (TryTake("*"))
                return new PointerType(Type());
            if (TryTake("["))
                return Array();
            if (TryTake("vector["))
                return new VectorType(Count(out var vector) is { } n ? vector() : throw Error("a vector without a count"), n);
            if (TryTake("complex "))
                return new ComplexType(Type());
            if (TryTake("atomic "))
                return new AtomicType(Type());
            if (TryTake("?\""))
                return new UnknownType(Until('"'));
            if (string.CompareOrdinal(text, _position, "fn(", 0, 3) == 0 || string.CompareOrdinal(text, _position, "fn@", 0, 3) == 0)
                return Function();
            var name = Name();
            return BuiltinTypes.TryParse(name, out var kind) ? new BuiltinType(kind) : new NamedType(name);
        }

        private ArrayType Array()
        {
            var count = Count(out var element);
            return new ArrayType(element(), count);
        }

        private long? Count(out Func<CType> element)
        {
            element = Type;
            var digits = Until(']');
            if (digits.Length == 0)
                return null;
            return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : throw Error($"'{digits}' is no count");
        }

        private FunctionType Function()
        {
            _position += "fn".Length;
            var convention = Convention();
            Take("(");
            var parameters = new List<CType>();
            var isVariadic = false;
            while (!TryTake(")"))
            {
                if (parameters.Count > 0 || isVariadic)
                    Take(", ");
                if (isVariadic)
                    throw Error("parameters after '...'");
                if (TryTake("..."))
                    isVariadic = true;
                else
                    parameters.Add(Type());
            }
            Take(" ");
            return new FunctionType(Type(), parameters.ToEquatableArray(), isVariadic, convention);
        }

        private PerTarget<CallingConvention> Convention()
        {
            var others = new List<(TargetSet Targets, CallingConvention Value)>();
            while (TryTake("@"))
            {
                var start = _position;
                while (_position < text.Length && char.IsLetter(text[_position]))
                    _position++;
                if (!Enum.TryParse<CallingConvention>(text.Substring(start, _position - start), out var convention))
                    throw Error("an unknown calling convention");
                others.Add((TryTake("{") ? targets.Read(Until('}')).Intersect(on) : on, convention));
            }
            var rest = others.Aggregate(on, (left, other) => left.Except(other.Targets));
            return PerTarget<CallingConvention>.From(rest.IsEmpty ? others : others.Concat([(rest, CallingConvention.C)]));
        }

        private string Name()
        {
            var start = _position;
            while (_position < text.Length && text[_position] is not (',' or ')' or '(' or '*' or '[' or ']'))
                _position++;
            var name = text.Substring(start, _position - start);
            return name.Trim().Length == 0 ? throw Error("a type is expected") : name;
        }

        private string Until(char end)
        {
            var at = text.IndexOf(end, _position);
            if (at < 0)
                throw Error($"'{end}' is expected");
            var inside = text.Substring(_position, at - _position);
            _position = at + 1;
            return inside;
        }

        private void Take(string expected)
        {
            if (!TryTake(expected))
                throw Error($"'{expected}' is expected");
        }

        private bool TryTake(string expected)
        {
            if (string.CompareOrdinal(text, _position, expected, 0, expected.Length) != 0)
                return false;
            _position += expected.Length;
            return true;
        }

        private FormatException Error(string message) => new($"'{text}' is not a type: {message} at character {_position + 1}");
    }
}

/// <summary>Writes and reads sets of a module's targets by their runtime identifiers.</summary>
internal sealed class TargetNames(EquatableArray<Target> targets)
{
    /// <summary>The identifiers, separated by spaces.</summary>
    public string Write(TargetSet set) => string.Join(" ", set.Indices().Select(index => targets[index].Rid));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">A name is not one of the module's targets.</exception>
    public TargetSet Read(string names)
    {
        var set = TargetSet.None;
        foreach (var name in names.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var index = Array.FindIndex(targets.ToArray(), target => target.Rid == name);
            if (index < 0)
                throw new FormatException($"'{name}' is not one of the manifest's targets");
            set = set.Union(TargetSet.Of(index));
        }
        return set.IsEmpty ? throw new FormatException("a list of targets is empty") : set;
    }
}
