// Written by interop test-kit.
using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;

namespace InteropTestKit
{
    /// <summary>Runs the tests on whatever machine it is on. Its last line is 'N passed, N failed, N skipped': without it a run does not count.</summary>
    public static class Program
    {
        public static int Main()
        {
            int passed = 0, failed = 0, skipped = 0;
            var known = ReadKnown();
            foreach (var test in Suite.Create().Tests)
            {
                // Before it runs, so that a crash shows where it was.
                Console.WriteLine("START " + test.Key);
                var report = Run(test.Value);
                if (known.Contains(test.Key) && report.Skipped == null)
                    Expect(report);
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

        /// <summary>What is known to fail: its names, one on a line of known.txt.</summary>
        private static HashSet<string> ReadKnown()
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            var path = Path.Combine(AppDomain.CurrentDomain.BaseDirectory, "known.txt");
            foreach (var line in File.Exists(path) ? File.ReadAllLines(path) : new string[0])
            {
                if (line.Trim().Length > 0 && line[0] != '#')
                    names.Add(line.Trim());
            }
            return names;
        }

        /// <summary>A failure that is known counts as skipped; where it is gone, the list is wrong.</summary>
        private static void Expect(Report report)
        {
            if (report.Count > 0)
                report.Skip("known: " + report.Failures[0]);
            else
                report.Fail("it passes, and known.txt says that it fails");
        }

        /// <summary>Runs one test; an exception is a failure.</summary>
        public static Report Run(Action<Report> test)
        {
            var report = new Report();
            try
            {
                test(report);
            }
            catch (Exception e)
            {
                var inner = e.GetBaseException();
                report.Fail(inner.GetType().Name + ": " + inner.Message.Replace("\r", "").Replace("\n", " | "));
            }
            return report;
        }
    }
}
