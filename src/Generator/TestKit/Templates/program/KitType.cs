// Written by interop test-kit.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace InteropTestKit
{
    /// <summary>How a member is reached in the bindings.</summary>
    public unsafe delegate long[] Place(void* record);

    public unsafe delegate long Reader(void* record, long size);

    public unsafe delegate void Writer(void* record, long value, long size);

    /// <summary>A value that goes to C and comes back, from one place to another; what C returned beside it.</summary>
    public unsafe delegate long Trip(void* from, void* to);

    /// <summary>A C type in the bindings, held against the probe.</summary>
    public sealed unsafe class KitType
    {
        /// <summary>Bytes in front of a record and behind it that nobody may touch.</summary>
        private const int Guard = 64;

        private const int Offset = 0;
        private const int Size = 1;

        /// <summary>What the probe says of a member that the target does not have; of a bit-field it says -1.</summary>
        private const long Absent = -2;

        private static readonly long[] Numbers =
        {
            -1, 0, 1, 0x0102030405060708, unchecked((long)0xF1E2D3C4B5A69788), long.MinValue, 0x7FFFFFFFFFFFFFFF, 0x80000000, 0x7FFF8000,
            BitConverter.DoubleToInt64Bits(-1.5), BitConverter.DoubleToInt64Bits(16777215.0), BitConverter.DoubleToInt64Bits(1e-30),
        };

        private readonly Kit _kit;
        private readonly int _index;
        private readonly string _name;
        private readonly long _sizeHere;
        private readonly long _room;
        private readonly List<Member> _members = new List<Member>();

        /// <summary>Whether its memory is not C's: a call could then do any harm.</summary>
        private bool _isWrong;

        internal KitType(Kit kit, int index, string name, long size, long room)
        {
            _kit = kit;
            _index = index;
            _name = name;
            _sizeHere = size;
            _room = room;
        }

        /// <summary>A member.</summary>
        /// <param name="index">Its number in the probe.</param>
        /// <param name="name">Its name in C.</param>
        /// <param name="kind">What it is.</param>
        /// <param name="place">Its offset and size in bytes in the bindings; null where it is no field there.</param>
        /// <param name="get">Reads it.</param>
        /// <param name="set">Writes it.</param>
        public void Member(int index, string name, MemberKind kind, Place place, Reader get, Writer set)
        {
            _members.Add(new Member { Index = index, Name = name, Kind = kind, Place = place, Get = get, Set = set });
        }

        /// <summary>Adds the tests that a value in memory allows.</summary>
        public void InMemory()
        {
            _kit.Add(_name + ": layout", TestLayout);
            if (_members.Count > 0)
                _kit.Add(_name + ": members", TestMembers);
        }

        /// <summary>Adds a test of values that travel.</summary>
        public void ByValue(string how, long expected, Trip trip)
        {
            _kit.Add(_name + ": " + how, report => TestTrip(report, expected, trip));
        }

        public void NotByValue(string why)
        {
            _kit.Add(_name + ": by value", report => report.Skip(why));
        }

        private long SizeThere { get { return _kit.FactOf(_index, -1, Size); } }

        private bool IsMissing(Report report)
        {
            if (SizeThere >= 0)
                return false;
            report.Skip("C has no such type on this target");
            return true;
        }

        private void TestLayout(Report report)
        {
            if (IsMissing(report))
                return;
            if (_sizeHere != SizeThere)
                report.Fail("sizeof is " + SizeThere + " in C, " + _sizeHere + " in C#");
            var record = Allocate();
            foreach (var member in _members)
            {
                var size = _kit.FactOf(_index, member.Index, Size);
                if (member.Place == null || size == Absent)
                    continue;
                var place = member.Place(record + Guard);
                var offset = _kit.FactOf(_index, member.Index, Offset);
                if (offset >= 0 && place[0] != offset)
                    report.Fail(member.Name + " is at " + offset + " in C, at " + place[0] + " in C#");
                if (size >= 0 && place[1] != size)
                    report.Fail(member.Name + " has " + size + " bytes in C, " + place[1] + " in C#");
            }
            Free(record);
            _isWrong |= report.Count > 0;
        }

        /// <summary>C and C# set the same member of equal memory to the same value: all bytes are equal then, neighbours too, and both read what C wrote.</summary>
        private void TestMembers(Report report)
        {
            if (IsMissing(report))
                return;
            byte* ours = Allocate(), theirs = Allocate();
            foreach (var member in _members)
            {
                var size = _kit.FactOf(_index, member.Index, Size);
                if (member.Get == null || size == Absent)
                    continue;
                foreach (var number in Numbers)
                {
                    foreach (var pattern in new byte[] { 0x00, 0xA5, 0xFF })
                        TestValue(report, member, size, Number(number, member.Kind), pattern, ours, theirs);
                }
            }
            Free(ours);
            Free(theirs);
            _isWrong |= report.Count > 0;
        }

        private void TestValue(Report report, Member member, long size, long number, byte pattern, byte* ours, byte* theirs)
        {
            Paint(ours, pattern);
            Paint(theirs, pattern);
            _kit.SetOf(_index, member.Index, theirs + Guard, number);
            var value = _kit.GetOf(_index, member.Index, theirs + Guard);
            try
            {
                var read = member.Get(theirs + Guard, size);
                if (read != value)
                    report.Fail(member.Name + " = " + Show(value, member) + " by C is read as " + Show(read, member) + " by C#");
                member.Set(ours + Guard, member.Kind == MemberKind.Bytes ? number : value, size);
            }
            catch (OverflowException)
            {
                // The C# type of a member that is wider on other targets says so by itself.
                return;
            }
            for (long i = 0; i < Total; i++)
            {
                if (ours[i] != theirs[i])
                {
                    report.Fail(member.Name + " = " + Show(value, member) + " by C# leaves other bytes than by C, first at offset " + (i - Guard) + ": " + ours[i].ToString("x2") + ", not " + theirs[i].ToString("x2"));
                    return;
                }
            }
        }

        private void TestTrip(Report report, long expected, Trip trip)
        {
            if (IsMissing(report))
                return;
            if (_isWrong)
            {
                report.Skip("it is not as in C: a call could do any harm");
                return;
            }
            byte* from = Allocate(), to = Allocate();
            foreach (var number in Numbers)
            {
                Paint(from, 0);
                Paint(to, 0xA5);
                for (var i = 0; i < _members.Count; i++)
                    _kit.SetOf(_index, _members[i].Index, from + Guard, Number(unchecked(number + i * 0x0101010101010101), _members[i].Kind));
                var beside = trip(from + Guard, to + Guard);
                if (beside != expected)
                    report.Fail("the arguments beside it arrive as " + beside.ToString("x") + ", not " + expected.ToString("x"));
                foreach (var member in _members)
                {
                    var sent = _kit.GetOf(_index, member.Index, from + Guard);
                    var came = _kit.GetOf(_index, member.Index, to + Guard);
                    if (sent != came)
                        report.Fail(member.Name + " = " + Show(sent, member) + " comes back as " + Show(came, member));
                }
                for (long i = 0; i < Guard; i++)
                {
                    if (to[i] != 0xA5 || to[Total - 1 - i] != 0xA5)
                    {
                        report.Fail("the bytes around the result were changed");
                        break;
                    }
                }
            }
            Free(from);
            Free(to);
        }

        private static long Number(long number, MemberKind kind)
        {
            if (kind != MemberKind.Float)
                return number;
            // No NaN, of which a copy may differ; nothing that float has not.
            var value = BitConverter.Int64BitsToDouble(number);
            return BitConverter.DoubleToInt64Bits(double.IsNaN(value) || double.IsInfinity(value) || Math.Abs(value) > 1e30 || Math.Abs(value) < 1e-30 ? number % 1000 + 0.5 : (double)(float)value);
        }

        private static string Show(long value, Member member)
        {
            return member.Kind == MemberKind.Float ? BitConverter.Int64BitsToDouble(value).ToString("R", System.Globalization.CultureInfo.InvariantCulture) : "0x" + value.ToString("x");
        }

        /// <summary>C# may have more bytes than C, where the size differs by target.</summary>
        private long Room { get { return Math.Max(_room, SizeThere) + Guard; } }

        private long Total { get { return Guard + Room + Guard; } }

        private byte* Allocate()
        {
            var memory = (byte*)Marshal.AllocHGlobal((IntPtr)(Total + 64));
            for (long i = 0; i < Total; i++)
                memory[i] = 0;
            return memory;
        }

        private static void Free(byte* memory) { Marshal.FreeHGlobal((IntPtr)memory); }

        private void Paint(byte* memory, byte pattern)
        {
            for (long i = 0; i < Total; i++)
                memory[i] = pattern;
        }
    }

    /// <summary>What a member is to the probe.</summary>
    public enum MemberKind
    {
        /// <summary>An integer, a pointer, an enumeration.</summary>
        Number,

        /// <summary>A floating-point number.</summary>
        Float,

        /// <summary>Anything else: its bytes as a whole.</summary>
        Bytes,
    }

    /// <summary>A member of a type.</summary>
    internal sealed class Member
    {
        public int Index;
        public string Name;
        public MemberKind Kind;
        public Place Place;
        public Reader Get;
        public Writer Set;
    }
}
