// Written by interop test-kit.
using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace InteropTestKit
{
    /// <summary>Each test of the kit as one of xunit. What the kit skips passes here: its own program says why.</summary>
    public sealed class KitTests
    {
        private static readonly Dictionary<string, Action<Report>> All = Suite.Create().Tests.ToDictionary(test => test.Key, test => test.Value);

        public static IEnumerable<object[]> Names { get { return All.Keys.Select(name => new object[] { name }); } }

        [Theory]
        [MemberData(nameof(Names))]
        public void Holds(string name)
        {
            var report = new Report();
            All[name](report);
            Assert.True(report.Count == 0, string.Join(Environment.NewLine, report.Failures));
        }
    }
}
