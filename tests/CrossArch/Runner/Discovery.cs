using Xunit.Abstractions;

namespace Interop.CrossArch;

/// <summary>Collects the tests that the target can run.</summary>
/// <param name="log">Counts the others as skipped.</param>
/// <param name="arguments">
/// <c>without:LIBRARY</c> leaves out the tests of a library that the target does not have, <c>breaks:NAME</c> those with that in their
/// names, which are not ours to get right there; <c>only:NAME</c> runs those with that in their names, and no others.
/// </param>
internal sealed class Discovery(Log log, string[] arguments) : IMessageSink
{
    private readonly ManualResetEventSlim _finished = new();

    public List<ITestCase> Cases { get; } = [];

    public void Wait() => _finished.Wait();

    public bool OnMessage(IMessageSinkMessage message)
    {
        if (message is ITestCaseDiscoveryMessage found && IsAskedFor(found.TestCase) && !IsLeftOut(found.TestCase))
            Cases.Add(found.TestCase);
        if (message is IDiscoveryCompleteMessage)
            _finished.Set();
        return true;
    }

    private bool IsAskedFor(ITestCase test) =>
        arguments.All(argument => !argument.StartsWith("only:", StringComparison.Ordinal) || test.DisplayName.Contains(argument.Substring(5)));

    private bool IsLeftOut(ITestCase test)
    {
        var reason = test.Traits.TryGetValue("Library", out var libraries) && libraries.Exists(library => arguments.Contains("without:" + library)) ? "the target does not have the library"
            : arguments.Any(argument => argument.StartsWith("breaks:", StringComparison.Ordinal) && test.DisplayName.Contains(argument.Substring(7))) ? "the runtime or the compilers are at fault there (tests/CrossArch/targets)"
            : null;
        if (reason is not null)
            log.Skip(test, reason);
        return reason is not null;
    }
}
