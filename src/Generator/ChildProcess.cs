using System.ComponentModel;
using System.Diagnostics;

namespace Interop.Generator;

/// <summary>What a program did.</summary>
internal sealed record ProcessResult(int ExitCode, string Output, string Error);

/// <summary>Runs other programs: with messages in English, without input, and with a limit of time.</summary>
internal static class ChildProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="ToolException">It cannot be started, or does not end.</exception>
    public static ProcessResult Run(string program, IEnumerable<string> arguments, string folder, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var process = Process.Start(start)!;
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            stop.CancelAfter(Limit);
            using var kill = stop.Token.Register(() => process.Kill(entireProcessTree: true));
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            return stop.IsCancellationRequested
                ? throw new ToolException(ExitCode.Header, $"{program} has not ended after {Limit.TotalMinutes} minutes and was stopped.")
                : new ProcessResult(process.ExitCode, output, error.GetAwaiter().GetResult());
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            throw new ToolException(ExitCode.Usage, $"{program} cannot be run: {e.Message}");
        }
    }

    /// <summary>The path of a program: itself where it is a path, else on the PATH; or null.</summary>
    public static string? Find(string program)
    {
        if (program.Contains('/') || program.Contains('\\'))
            return File.Exists(program) ? Path.GetFullPath(program) : null;
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => new[] { Path.Combine(folder, program), Path.Combine(folder, program + ".exe") })
            .FirstOrDefault(File.Exists);
    }
}
