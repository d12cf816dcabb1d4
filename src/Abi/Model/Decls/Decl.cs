namespace Interop.Abi.Model;

/// <summary>A declaration of a library.</summary>
/// <param name="Name">The identifier that C gives it.</param>
public abstract record Decl(string Name)
{
    /// <summary>The key under which types refer to it: <c>struct s</c> for a tag, else the name; macros have their own name space.</summary>
    public virtual string Id => Name;

    /// <summary>What it is called in C#.</summary>
    public string ManagedName { get; init; } = Name;

    /// <summary>The targets on which it exists.</summary>
    public TargetSet Targets { get; init; }

    /// <summary>Where it stands, on its first target.</summary>
    public SourceLocation Location { get; init; }

    /// <summary>Whether it is the library's own, or pulled in because the library's own declarations need it.</summary>
    public Origin Origin { get; init; }

    /// <summary>The comment above it, as the header has it; not in the manifest.</summary>
    public string? Comment { get; init; }

    /// <summary>The message of its <c>deprecated</c> attribute, empty where it has none; null where it is not deprecated.</summary>
    public string? Deprecated { get; init; }

    /// <summary>Why it cannot be bound, or null.</summary>
    public Unsupported? Unsupported { get; init; }

    /// <summary>Calls the visitor's method for this kind of declaration.</summary>
    public abstract TResult Accept<TResult>(IDeclVisitor<TResult> visitor);
}

/// <summary>Whose a declaration is.</summary>
public enum Origin
{
    /// <summary>The library's own.</summary>
    Own,

    /// <summary>Of another header, needed by the library's own declarations.</summary>
    Dependency,
}

/// <summary>One method for each kind of declaration: a forgotten one is a compile error.</summary>
/// <typeparam name="TResult">What a visit gives.</typeparam>
public interface IDeclVisitor<out TResult>
{
    /// <summary>Visits a function.</summary>
    TResult Visit(FunctionDecl decl);

    /// <summary>Visits a struct or union.</summary>
    TResult Visit(RecordDecl decl);

    /// <summary>Visits a struct or union of unknown contents.</summary>
    TResult Visit(OpaqueDecl decl);

    /// <summary>Visits an enumeration.</summary>
    TResult Visit(EnumDecl decl);

    /// <summary>Visits a typedef.</summary>
    TResult Visit(AliasDecl decl);

    /// <summary>Visits a global variable.</summary>
    TResult Visit(VariableDecl decl);

    /// <summary>Visits a macro that is a constant.</summary>
    TResult Visit(ConstantDecl decl);

    /// <summary>Visits a macro that is no constant.</summary>
    TResult Visit(MacroDecl decl);
}
