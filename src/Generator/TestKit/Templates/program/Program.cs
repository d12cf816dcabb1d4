// Written by interop test-kit.
using System;
using System.Runtime.InteropServices;

namespace InteropTestKit
{
    /// <summary>Runs the tests on whatever machine it is on. Its last line is 'N passed, N failed, N skipped': without it a run does not count.</summary>
    public static class Program
    {
        public static int Main()
        {
            int passed = 0, failed = 0, skipped = 0;
            var known = KnownFailures.Read();
            foreach (var test in Suite.Create().Tests)
            {
                // Before it runs, so that a crash shows where it was.
                Console.WriteLine("START " + test.Key);
                var report = known.Run(test.Key, test.Value);
                if (report.Skipped != null)
                {
                    skipped++;
                    Console.WriteLine("SKIPPED " + test.Key + ": " + report.Skipped);
                }
                else if (report.Count == 0)
                {
                    passed++;
                }
                else
                {
                    failed++;
                    foreach (var failure in report.Failures)
                        Console.WriteLine("FAILED " + test.Key + ": " + failure);
                    if (report.Count > report.Failures.Count)
                        Console.WriteLine("FAILED " + test.Key + ": and " + (report.Count - report.Failures.Count) + " more");
                }
            }
            Console.WriteLine(RuntimeInformation.FrameworkDescription + ", " + RuntimeInformation.OSDescription.Trim());
            Console.WriteLine(passed + " passed, " + failed + " failed, " + skipped + " skipped");
            return failed == 0 && passed > 0 ? 0 : 1;
        }
    }
}
