using Xunit;

namespace Interop.Hosts.Tests;

/// <summary>The tests that share what is prepared. They run one after the other: each starts compilers of its own.</summary>
[CollectionDefinition(Name)]
public sealed class PreparedCollection : ICollectionFixture<Prepared>
{
    public const string Name = "Prepared";

    /// <summary>The header of a package that the sample needs; the other one comes with the same command.</summary>
    public const string Header = "/usr/include/sqlite3.h";

    /// <summary>Its packages.</summary>
    public const string Packages = "libsqlite3-dev zlib1g-dev";
}
