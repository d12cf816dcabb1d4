using Xunit.Abstractions;

namespace Interop.CrossArch;

/// <summary>Counts, and prints each failure when it happens, so that a crash afterwards does not hide it.</summary>
internal sealed class Log : IMessageSink
{
    private readonly ManualResetEventSlim _finished = new();
    private int _passed;
    private int _failed;

    /// <summary>Tests that the target cannot run.</summary>
    public static int LeftOut { get; set; }

    public void Wait() => _finished.Wait();

    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestPassed:
                _passed++;
                break;
            case ITestFailed failed:
                Fail(failed.Test.DisplayName, failed);
                break;
            case ITestCleanupFailure or ITestClassCleanupFailure or ITestAssemblyCleanupFailure or IErrorMessage when message is IFailureInformation failure:
                Fail(message.GetType().Name, failure);
                break;
            case ITestAssemblyFinished:
                _finished.Set();
                break;
        }
        return true;
    }

    /// <summary>Prints the last line, without which a run does not count, whatever its exit code is.</summary>
    /// <returns>The exit code: 0 where tests ran and none failed.</returns>
    public int Summary()
    {
        Console.WriteLine($"{_passed} passed, {_failed} failed, {LeftOut} skipped");
        return _failed == 0 && _passed > 0 ? 0 : 1;
    }

    private void Fail(string what, IFailureInformation failure)
    {
        _failed++;
        Console.WriteLine($"FAILED {what}: {string.Join(" <- ", failure.Messages).Replace("\n", " | ", StringComparison.Ordinal)}");
    }
}
