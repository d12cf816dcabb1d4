using Interop.Testing;
using Xunit;

namespace Interop.Packages.Tests;

/// <summary>All packages as a release has them, which takes minutes to make: <c>./build.sh pack --check</c> makes them twice, and runs these.</summary>
public sealed class PackedTests
{
    private const string First = "INTEROP_PACKAGES";
    private const string Second = "INTEROP_PACKAGES_AGAIN";
    private const string Meaning = "a folder of packages, which './build.sh pack --check' makes";

    [VariableFact(First, Meaning)]
    public void The_executable_of_this_machine_is_installed()
    {
        using var folder = new TemporaryFolder();
        var stranger = new Stranger(folder.Path, Environment.GetEnvironmentVariable(First)!);
        stranger.InstallsForHimself();
        Assert.Empty(stranger.Installed("interop.dll"));
        stranger.InstallsForAProject();
    }

    [VariableFact(Second, Meaning)]
    public void Packages_made_in_another_folder_are_the_same_byte_for_byte()
    {
        var packages = Directory.GetFiles(Environment.GetEnvironmentVariable(First)!);
        Assert.NotEmpty(packages);
        foreach (var package in packages)
            Assert.Equal(PackageBytes.Of(package), PackageBytes.Of(Path.Combine(Environment.GetEnvironmentVariable(Second)!, Path.GetFileName(package))));
    }
}
