using Interop.Abi.Targets;

namespace Interop.Analyzers.Tests.Reading;

/// <summary>Source that is both compiled into the tests and read by them, and the target that the tests run on.</summary>
internal static class Embedded
{
    /// <summary>The target that the tests run on.</summary>
    public static Target Host { get; } = KnownTargets.All.First(target => target.Rid == HostRid());

    /// <summary>The text of a file of the folder Layouts.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(Embedded).Assembly.GetManifestResourceStream(name)!;
        return new StreamReader(stream).ReadToEnd();
    }

    private static string HostRid()
    {
        var os = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        return $"{os}-{System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
    }
}
