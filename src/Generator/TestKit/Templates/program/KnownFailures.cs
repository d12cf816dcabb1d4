// Written by interop test-kit.
using System;
using System.Collections.Generic;
using System.IO;

namespace InteropTestKit
{
    /// <summary>The tests that are known to fail: their names, one on a line of known.txt beside the program.</summary>
    public sealed class KnownFailures
    {
        private readonly HashSet<string> _names = new HashSet<string>(StringComparer.Ordinal);

        public static KnownFailures Read()
        {
            var known = new KnownFailures();
            var path = Path.Combine(AppDomain.CurrentDomain.BaseDirectory, "known.txt");
            foreach (var line in File.Exists(path) ? File.ReadAllLines(path) : new string[0])
            {
                if (line.Trim().Length > 0 && line[0] != '#')
                    known._names.Add(line.Trim());
            }
            return known;
        }

        /// <summary>Runs one test. An exception is a failure; a failure that is known counts as skipped, and where it is gone, the list is wrong.</summary>
        public Report Run(string name, Action<Report> test)
        {
            var report = Run(test);
            if (_names.Contains(name) && report.Skipped == null)
            {
                if (report.Count > 0)
                    report.Skip("known: " + report.Failures[0]);
                else
                    report.Fail("it passes, and known.txt says that it fails");
            }
            return report;
        }

        private static Report Run(Action<Report> test)
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
