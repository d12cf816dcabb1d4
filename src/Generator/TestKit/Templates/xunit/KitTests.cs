// Written by interop test-kit.
using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace InteropTestKit
{
    /// <summary>Each test of the kit as one of xunit; those that cannot be asked here are skipped with their reason.</summary>
    public sealed class KitTests
    {
        private static readonly Dictionary<string, Action<Report>> All = Suite.Create().Tests.ToDictionary(test => test.Key, test => test.Value);
        private static readonly KnownFailures Known = KnownFailures.Read();

        public static IEnumerable<object[]> Names { get { return All.Keys.Select(name => new object[] { name }); } }

        [SkippableTheory]
        [MemberData(nameof(Names))]
        public void Holds(string name)
        {
            var report = Known.Run(name, All[name]);
            Skip.If(report.Skipped != null, report.Skipped);
            Assert.True(report.Count == 0, string.Join(Environment.NewLine, report.Failures));
        }
    }
}
