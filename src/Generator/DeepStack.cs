using System.Runtime.ExceptionServices;

namespace Interop.Generator;

/// <summary>
/// Runs work on threads with room for what a header may nest thousands deep, whatever the platform's usual stack: records in records,
/// and expressions that clang evaluates by recursion.
/// </summary>
internal static class DeepStack
{
    // Address space alone: what is never touched costs nothing.
    private const int Bytes = 256 * 1024 * 1024;

    /// <summary>Runs it and gives its result, or throws what it threw.</summary>
    public static T Run<T>(Func<T> work)
    {
        T? result = default;
        RunAll(1, 1, _ => result = work(), default);
        return result!;
    }

    /// <summary>Runs <paramref name="work"/> for 0 to <paramref name="count"/> - 1 on a number of threads; stops at the first error and throws it.</summary>
    public static void RunAll(int count, int threads, Action<int> work, CancellationToken cancellation)
    {
        var next = -1;
        ExceptionDispatchInfo? error = null;
        void Loop()
        {
            try
            {
                while (error is null && !cancellation.IsCancellationRequested && Interlocked.Increment(ref next) is var i && i < count)
                    work(i);
            }
            catch (Exception e)
            {
                Interlocked.CompareExchange(ref error, ExceptionDispatchInfo.Capture(e), null);
            }
        }
        var workers = Enumerable.Range(0, Math.Min(threads, count)).Select(_ => new Thread(Loop, Bytes)).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        error?.Throw();
        cancellation.ThrowIfCancellationRequested();
    }
}
