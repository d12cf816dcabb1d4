namespace Interop.Generator.Messages;

/// <summary>One warning or error, as build systems want it: with a code and, where it has one, a place.</summary>
/// <param name="Severity">Whether the run fails because of it.</param>
/// <param name="Code">Of <see cref="MessageCodes"/>.</param>
/// <param name="Text">What is wrong, without the place.</param>
/// <param name="Place">Where, or null.</param>
internal sealed record Message(Severity Severity, string Code, string Text, Place? Place = null);

/// <summary>Whether a run fails because of a message.</summary>
internal enum Severity
{
    /// <summary>It does not.</summary>
    Warning,

    /// <summary>It does.</summary>
    Error,
}

/// <summary>What the user should look at.</summary>
/// <param name="Text">As people read it, in one piece; null where the summary says it.</param>
/// <param name="Messages">The same, one by one.</param>
internal sealed record Warning(string? Text, IReadOnlyList<Message> Messages);
