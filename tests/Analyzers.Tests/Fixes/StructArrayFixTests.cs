using Xunit;

namespace Interop.Analyzers.Tests.Fixes;

/// <summary>Arrays in structs, sizes, explicit layouts, and fields that C does not have.</summary>
public sealed class StructArrayFixTests : FixTests
{
    private const string Header = """
        #include <stdint.h>
        struct entry { int kind; char name[32]; uint32_t sums[4]; };
        int use_entry(struct entry *entry);
        struct key { uint8_t bytes[16]; };
        struct blob { uint8_t a[100]; uint32_t b[3]; };
        int use_blob(struct blob *blob);
        struct tail { uint8_t kind; uint8_t count; struct entry *entries[]; };
        int use_tail(struct tail *tail);
        typedef struct { int type; int count; union { char *ptr; void *rsa; } pkey; int save; void *more; } pkey;
        int use_pkey(pkey *key);
        struct bits { unsigned colored : 1; unsigned visible : 1; unsigned code : 30; float x; };
        int use_bits(struct bits *bits);
        struct text { char *data; long length; int flags; };
        struct request { struct text text; void *version; };
        int use_request(struct request *request);
        """;

    [Fact]
    public void Pointers_for_arrays() => Becomes(Header, $$"""
        struct Entry
        {
            public int Kind;
            public sbyte* Name; // the name
            [MarshalAs(UnmanagedType.SysUInt)] UIntPtr Sums;
        }
        {{Import}} static extern int use_entry(Entry* entry);
        static sbyte First(Entry* entry) => entry->Name[0];
        """, $$"""
        struct Entry
        {
            public int Kind;
            public fixed sbyte Name[32]; // the name
            fixed uint Sums[4];
        }
        {{Import}} static extern int use_entry(Entry* entry);
        static sbyte First(Entry* entry) => entry->Name[0];
        """);

    [Fact]
    public void A_pointer_that_code_writes_stays() => Assert.Empty(Titles(Header, $$"""
        struct Entry { public int Kind; public sbyte* Name; public fixed uint Sums[4]; }
        {{Import}} static extern int use_entry(Entry* entry);
        static void Set(Entry* entry, sbyte* name) => entry->Name = name;
        """));

    [Fact]
    public void Elements_of_a_buffer() => Becomes(Header, $$"""
        struct Entry { public int Kind; public fixed char Name[32]; public fixed uint Sums[4]; }
        {{Import}} static extern int use_entry(Entry* entry);
        static char First(Entry* entry) { entry->Name[1] = 'a'; return entry->Name[0]; }
        """, $$"""
        struct Entry { public int Kind; public fixed byte Name[32]; public fixed uint Sums[4]; }
        {{Import}} static extern int use_entry(Entry* entry);
        static char First(Entry* entry) { entry->Name[1] = (byte)'a'; return (char)entry->Name[0]; }
        """);

    [Fact]
    public void Bytes_for_other_elements() => Becomes(Header, $$"""
        struct Blob { public fixed byte A[100]; public fixed byte B[3]; }
        {{Import}} static extern int use_blob(Blob* blob);
        """, $$"""
        struct Blob { public fixed byte A[100]; public fixed byte B[12]; }
        {{Import}} static extern int use_blob(Blob* blob);
        """);

    [Fact]
    public void The_size_of_a_struct_that_has_only_bytes() => Becomes(Header, $$"""
        [StructLayout(LayoutKind.Sequential, Size = 64)] struct Blob { }
        {{Import}} static extern int use_blob(Blob* blob);
        """, $$"""
        [StructLayout(LayoutKind.Sequential, Size = 112)] struct Blob { }
        {{Import}} static extern int use_blob(Blob* blob);
        """);

    [Fact]
    public void An_address_for_a_flexible_array_of_pointers() => Becomes(Header, $$"""
        struct Tail { public byte Kind; public byte Count; public IntPtr Entries; }
        {{Import}} static extern int use_tail(Tail* tail);
        """, $$"""
        struct Tail { public byte Kind; public byte Count; }
        {{Import}} static extern int use_tail(Tail* tail);
        """);

    [Fact]
    public void An_address_that_code_uses_stays() => Assert.Empty(Titles(Header, $$"""
        struct Tail { public byte Kind; public byte Count; public IntPtr Entries; }
        {{Import}} static extern int use_tail(Tail* tail);
        static IntPtr Of(Tail* tail) => tail->Entries;
        """));

    [Fact]
    public void Offsets_of_one_bitness() => Becomes(Header, $$"""
        [StructLayout(LayoutKind.Explicit)]
        struct Key
        {
            [FieldOffset(0)] public int type;
            [FieldOffset(4)] public int count;
            [FieldOffset(8)] public IntPtr ptr;
            [FieldOffset(12)] public int save;
            [FieldOffset(16)] public IntPtr more;
        }
        {{Import}} static extern int use_pkey(Key* key);
        """, $$"""
        [StructLayout(LayoutKind.Sequential)]
        struct Key
        {
            public int type;
            public int count;
            public IntPtr ptr;
            public int save;
            public IntPtr more;
        }
        {{Import}} static extern int use_pkey(Key* key);
        """);

    [Fact]
    public void Members_of_a_record_that_C_sharp_wrote_out() => Becomes(Header, $$"""
        struct Request { public IntPtr text_data; public int text_length; public int text_flags; public IntPtr version; }
        {{Import}} static extern int use_request(Request* request);
        """, $$"""
        struct Request { public IntPtr text_data; public CLong text_length; public int text_flags; public IntPtr version; }
        {{Import}} static extern int use_request(Request* request);
        """);
}
