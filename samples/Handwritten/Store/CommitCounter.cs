namespace Store;

/// <summary>Counts the commits of a database.</summary>
public sealed class CommitCounter
{
    /// <summary>How many there were.</summary>
    public int Count { get; private set; }

    /// <summary>Counts from now on.</summary>
    public void Watch(IntPtr database) => Sqlite.sqlite3_commit_hook(database, _ => Count++ < 0 ? 1 : 0, IntPtr.Zero); // ABI4005
}
