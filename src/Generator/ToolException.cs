using Interop.Generator.Messages;

namespace Interop.Generator;

/// <summary>An error that the user can do something about. Anything else that is thrown is a bug of ours.</summary>
/// <param name="code">The exit code.</param>
/// <param name="message">What is wrong, with its place.</param>
/// <param name="remedy">What to do about it, or null where the message says it all.</param>
public sealed class ToolException(ExitCode code, string message, string? remedy = null) : Exception(message)
{
    /// <summary>The exit code.</summary>
    public ExitCode Code { get; } = code;

    /// <summary>What to do about it, or null.</summary>
    public string? Remedy { get; } = remedy;

    /// <summary>Its code of <see cref="MessageCodes"/>.</summary>
    internal string MessageCode { get; init; } = MessageCodes.Of(code);

    /// <summary>The same with its places, one by one; empty where it has no place.</summary>
    internal IReadOnlyList<Message> Messages { get; init; } = [];
}
