using Demo;

Console.WriteLine("The layout of every generated struct, against C's on this machine:");
Sqlite3.NativeLayout.Verify();
Zlib.NativeLayout.Verify();
Console.WriteLine("  all equal.");

Database.Run();
Compression.Run();
