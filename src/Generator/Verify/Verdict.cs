using Interop.Abi.Targets;
using Interop.Generator.Verify.Compilers;
using Interop.Generator.Verify.Facts;

namespace Interop.Generator.Verify;

/// <summary>A fact that does not hold.</summary>
/// <param name="Place">Where its declaration stands.</param>
/// <param name="What">What differs.</param>
/// <param name="InManifest">The manifest's value.</param>
/// <param name="Found">What was found, and by whom.</param>
internal sealed record Difference(string Place, string What, string InManifest, string Found);

/// <summary>What came of asking one target's compiler.</summary>
/// <param name="Target">The target.</param>
/// <param name="Judge">The compiler; null where there is none.</param>
/// <param name="Held">How many facts hold.</param>
/// <param name="Differences">Those that do not.</param>
/// <param name="Unasked">What was not asked, and why.</param>
/// <param name="Failure">Why the target could not be asked at all, or null.</param>
/// <param name="IsHeaderError">Whether that is because a header does not compile.</param>
internal sealed record Verdict(
    Target Target,
    Judge? Judge,
    int Held,
    IReadOnlyList<Difference> Differences,
    IReadOnlyList<Unasked> Unasked,
    string? Failure = null,
    bool IsHeaderError = false)
{
    /// <summary>A target that could not be asked.</summary>
    public static Verdict Failed(Target target, Judge? judge, string reason, bool isHeaderError) => new(target, judge, 0, [], [], reason, isHeaderError);
}
