using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Shelf;

// One program in C# 7.3; what differs between the two kinds of bindings is where it must.
internal static unsafe class Program
{
    private static void Main()
    {
        NativeLayout.Verify();
        var items = stackalloc item[2];
        items[0] = Make(5000000000);
        items[1] = Make(10000000003);
        var calls = 0;
        var total = Total(items, 2, &calls);
#if NET
        var limit = Encoding.ASCII.GetString(NativeMethods.SHELF_LIMIT);
#else
        var limit = Encoding.ASCII.GetString(NativeMethods.SHELF_LIMIT).TrimEnd('\0');
#endif
        Console.WriteLine($"layouts hold; {Number(items[0].id)} of {items[0].size}, kind {items[0].kind}, then {items[0].rest[2]}; {total} in {calls} calls; {limit}");
    }

#if NET
    private static item Make(long id) => NativeMethods.shelf_make(new CLong((nint)id), 1);

    private static long Total(item* items, uint n, int* calls) => NativeMethods.shelf_total(items, n, &Weigh, calls).Value;

    private static long Number(CLong value) => value.Value;

    [UnmanagedCallersOnly(CallConvs = new[] { typeof(CallConvCdecl) })]
    private static CLong Weigh(item* item, void* user)
    {
        ++*(int*)user;
        return item->id;
    }
#else
    private static item Make(long id) => NativeMethods.shelf_make(id, 1);

    private static long Total(item* items, uint n, int* calls)
    {
        weigh_linux_x64 by = Weigh;
        var total = NativeMethods.shelf_total(items, (UIntPtr)n, Marshal.GetFunctionPointerForDelegate(by), calls);
        GC.KeepAlive(by);
        return total;
    }

    private static long Number(NativeLong value) => value;

    private static long Weigh(item* item, void* user)
    {
        ++*(int*)user;
        return item->id;
    }
#endif
}
