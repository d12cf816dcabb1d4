using Interop.Testing;
using Xunit;

namespace Interop.Packages.Tests;

/// <summary>The command as a tool of .NET: what a stranger installs from the feed alone does what the command in the tree does.</summary>
[Collection(FeedCollection.Name)]
public sealed class ToolTests(Feed feed)
{
    /// <summary>A release that has executables for other machines alone. With one for this machine: <see cref="PackedTests"/>.</summary>
    [Fact]
    public void Where_there_is_no_executable_the_portable_command_is_installed()
    {
        string[] pack = ["pack", Path.Combine("src", "Generator"), "-c", Feed.Configuration, "-v", "quiet", "--nologo", "-o", feed.At("tools"), "-p:NativeToolRuntimeIdentifiers=browser-wasm"];
        Feed.Succeed(Feed.Run(Repository.Root, pack));
        Feed.Succeed(Feed.Run(Repository.Root, [.. pack, "-r", "any"]));
        var stranger = new Stranger(feed.At("stranger"), feed.At("tools"));
        stranger.InstallsForHimself();
        Assert.NotEmpty(stranger.Installed("interop.dll"));
        stranger.InstallsForAProject();
    }
}
