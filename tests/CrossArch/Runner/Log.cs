using Xunit.Abstractions;

namespace Interop.CrossArch;

/// <summary>Counts by library, and prints each failure when it happens, so that a crash afterwards does not hide it.</summary>
internal sealed class Log : IMessageSink
{
    private readonly ManualResetEventSlim _finished = new();
    private readonly SortedDictionary<string, Counts> _suites = new(StringComparer.Ordinal);

    public void Wait() => _finished.Wait();

    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestStarting starting:
                Console.WriteLine($"START {starting.Test.DisplayName}");
                break;
            case ITestPassed passed:
                Of(passed.TestCase).Passed++;
                break;
            case ITestFailed failed:
                Fail(Of(failed.TestCase), failed.Test.DisplayName, failed);
                break;
            case ITestSkipped skipped:
                Skip(skipped.TestCase, skipped.Reason);
                break;
            case ITestAssemblyFinished:
                _finished.Set();
                break;
            case IFailureInformation failure:
                Fail(Of("conformance"), message.GetType().Name, failure);
                break;
        }
        return true;
    }

    /// <summary>A test that the target cannot run.</summary>
    public void Skip(ITestCase test, string reason) => Skip(Suite(test), test.DisplayName, reason);

    public void Skip(string suite, string test, string reason)
    {
        Of(suite).Skipped++;
        Console.WriteLine($"SKIPPED {test}: {reason}");
    }

    /// <summary>Adds what was counted elsewhere.</summary>
    public void Add(string suite, int passed, int failed, int skipped)
    {
        var counts = Of(suite);
        counts.Passed += passed;
        counts.Failed += failed;
        counts.Skipped += skipped;
    }

    /// <summary>Prints the last lines, without which a run does not count, whatever its exit code is.</summary>
    /// <returns>The exit code: 0 where tests ran and none failed.</returns>
    public int Summary()
    {
        var (passed, failed, skipped) = (0, 0, 0);
        foreach (var suite in _suites)
        {
            Console.WriteLine($"SUITE {suite.Key} {suite.Value}");
            passed += suite.Value.Passed;
            failed += suite.Value.Failed;
            skipped += suite.Value.Skipped;
        }
        Console.WriteLine($"{passed} passed, {failed} failed, {skipped} skipped");
        return failed == 0 && passed > 0 ? 0 : 1;
    }

    private static void Fail(Counts suite, string what, IFailureInformation failure)
    {
        suite.Failed++;
        Console.WriteLine($"FAILED {what}: {string.Join(" <- ", failure.Messages).Replace("\r", "").Replace("\n", " | ")}");
    }

    private static string Suite(ITestCase test) => test.Traits.TryGetValue("Library", out var libraries) ? libraries[0] : "conformance";

    private Counts Of(ITestCase test) => Of(Suite(test));

    private Counts Of(string suite)
    {
        if (!_suites.TryGetValue(suite, out var counts))
            _suites[suite] = counts = new Counts();
        return counts;
    }

    private sealed class Counts
    {
        public int Passed { get; set; }

        public int Failed { get; set; }

        public int Skipped { get; set; }

        public override string ToString() => $"{Passed} passed, {Failed} failed, {Skipped} skipped";
    }
}
