namespace Interop.Repo.Tests.Surfaces;

/// <summary>What users rely on at one version, a line each: eng/surface.txt and eng/surface.shipped.txt.</summary>
/// <param name="Version">The version of the packages.</param>
/// <param name="Lines">What there is, sorted.</param>
internal sealed record Surface(Version Version, IReadOnlyList<string> Lines)
{
    private const string Label = "version ";

    /// <summary>Reads such a file. Lines that begin with <c>#</c> say nothing.</summary>
    public static Surface Parse(string text)
    {
        var lines = text.Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToList();
        return new Surface(Version.Parse(lines[0][Label.Length..]), lines[1..]);
    }

    /// <summary>The file.</summary>
    public string Text() =>
        "# What users rely on. CONTRIBUTING.md says who writes this, and what a breaking change is.\n"
        + $"{Label}{Version}\n" + string.Concat(Lines.Select(line => line + "\n"));

    /// <summary>
    /// What a released version had and this one has not, unless its number tells of it: the first one that is not 0 has risen
    /// (semver.org, 4 and 8).
    /// </summary>
    public IEnumerable<string> BrokenSince(Surface released) => Tells(released.Version) ? [] : released.Lines.Except(Lines);

    /// <summary>
    /// What manifests say now and did not when they had the same format: a reader of a released version refuses what it does not know, and would not
    /// tell its user to update.
    /// </summary>
    public IEnumerable<string> UntoldSince(Surface released) => released.OfManifests.Any() && FormatLine == released.FormatLine ? OfManifests.Except(released.OfManifests) : [];

    private IEnumerable<string> OfManifests => Lines.Where(line => line.StartsWith(SurfaceSources.Manifest, StringComparison.Ordinal));

    private string? FormatLine => Lines.FirstOrDefault(line => line.StartsWith(SurfaceSources.ManifestFormat, StringComparison.Ordinal));

    private bool Tells(Version released) => Version.Major > released.Major || (released.Major == 0 && Version.Minor > released.Minor);
}
