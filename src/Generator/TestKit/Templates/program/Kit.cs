// Written by interop test-kit.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace InteropTestKit
{
    /// <summary>The tests, by name.</summary>
    public sealed unsafe class Kit
    {
        private readonly List<KeyValuePair<string, Action<Report>>> _tests = new List<KeyValuePair<string, Action<Report>>>();

        // What the probe has for each type and member, by their numbers in it.
        public delegate long Fact(int type, int member, int what);

        public delegate long Get(int type, int member, void* at);

        public delegate void Set(int type, int member, void* at, long value);

        public delegate long Value(int constant, int* isHere);

        public delegate IntPtr Name(int symbol);

        /// <summary>The tests, in order.</summary>
        public IEnumerable<KeyValuePair<string, Action<Report>>> Tests { get { return _tests; } }

        public Fact FactOf { get; set; }

        public Get GetOf { get; set; }

        public Set SetOf { get; set; }

        public Value ValueOf { get; set; }

        public Name SymbolOf { get; set; }

        /// <summary>The native library; zero where it is not found.</summary>
        public IntPtr Library { get; set; }

        public void Add(string name, Action<Report> test) { _tests.Add(new KeyValuePair<string, Action<Report>>(name, test)); }

        /// <summary>A C type that the bindings have.</summary>
        /// <param name="index">Its number in the probe.</param>
        /// <param name="name">Its name in C.</param>
        /// <param name="size">The size in bytes that the bindings say that C gives it.</param>
        /// <param name="room">The bytes that C# gives it, which are more where the size differs by target.</param>
        public KitType Type(int index, string name, long size, long room) { return new KitType(this, index, name, size, room); }

        /// <summary>A constant, against what the target's compiler makes of it.</summary>
        public void Constant(int index, string name, Func<long> here)
        {
            Add(name + ": value", report => Compare(report, index, here, (a, b) => a == b));
        }

        /// <summary>The same, where only 32 bits count: compilers differ in the sign of an enumeration's constants.</summary>
        public void EnumConstant(int index, string name, Func<long> here)
        {
            Add(name + ": value", report => Compare(report, index, here, (a, b) => unchecked((int)a == (int)b)));
        }

        /// <summary>A function or variable that the library must export.</summary>
        public void Symbol(int index, string name)
        {
            Add(name + ": export", report =>
            {
                var symbol = Marshal.PtrToStringAnsi(SymbolOf(index));
                if (symbol == null)
                    report.Skip("C has it on other targets");
                else if (Library == IntPtr.Zero)
                    report.Skip("the library is not here");
                else if (NativeFile.Find(Library, symbol) == IntPtr.Zero)
                    report.Fail("the library does not export " + symbol);
            });
        }

        /// <summary>A global variable that the bindings reach.</summary>
        public void Variable(int index, string name, Action read)
        {
            Add(name + ": variable", report =>
            {
                if (SymbolOf(index) == IntPtr.Zero)
                    report.Skip("C has it on other targets");
                else if (Library == IntPtr.Zero)
                    report.Skip("the library is not here");
                else
                    read();
            });
        }

        private void Compare(Report report, int index, Func<long> here, Func<long, long, bool> areEqual)
        {
            int isHere;
            var there = ValueOf(index, &isHere);
            if (isHere == 0)
            {
                report.Skip("C has it on other targets");
                return;
            }
            var value = here();
            if (!areEqual(value, there))
                report.Fail("is " + there + " in C, " + value + " in C#");
        }
    }

    /// <summary>What a test found.</summary>
    public sealed class Report
    {
        private const int MostFailures = 5;
        private readonly List<string> _failures = new List<string>();
        private int _failed;

        public IList<string> Failures { get { return _failures; } }

        public int Count { get { return _failed; } }

        /// <summary>Why it could not be asked, or null.</summary>
        public string Skipped { get; private set; }

        public void Fail(string what)
        {
            if (_failed++ < MostFailures)
                _failures.Add(what);
        }

        public void Skip(string reason) { Skipped = reason; }

        /// <summary>One of a test that is not run.</summary>
        public static Report Skips(string reason) { return new Report { Skipped = reason }; }
    }
}
