using Interop.Abi.Model;
using Interop.Generator.Input;

namespace Interop.Generator.Emit;

/// <summary>What the build of the shims needs to know of the headers.</summary>
/// <param name="Headers">The headers as an include names them.</param>
/// <param name="IncludeFolders">The folders in which they are found, relative to the shims' own; those outside of the project are left to the user.</param>
/// <param name="Defines">The macros that the user defines.</param>
internal sealed record ShimBuild(IReadOnlyList<string> Headers, IReadOnlyList<string> IncludeFolders, IReadOnlyList<string> Defines)
{
    /// <summary>What the options and the headers that were found say.</summary>
    public static ShimBuild From(GenerateOptions options, ParseInput input)
    {
        var folder = Path.Combine(options.Output, ShimEmitter.Folder(options.Library));
        var own = input.Headers.Where(header => !header.IsSystem).Select(header => header.Root).Concat(options.IncludeFolders)
            .Distinct()
            .Where(root => root == options.BaseFolder || HeaderFile.IsBelow(root, options.BaseFolder));
        return new ShimBuild(
            input.Headers.Select(header => header.Name).ToList(),
            HeaderFile.IsBelow(folder, options.BaseFolder) ? own.Select(root => Path.GetRelativePath(folder, root).Replace('\\', '/')).ToList() : [],
            options.Defines);
    }

    /// <summary>The CMakeLists.txt.</summary>
    public string CMake(LibraryInfo library, string mark)
    {
        var include = string.Concat(IncludeFolders.Select(folder => $" ${{CMAKE_CURRENT_SOURCE_DIR}}/{folder}"));
        var defines = Defines.Count == 0 ? "" : $"target_compile_definitions({library.Shim} PRIVATE {string.Join(" ", Defines.Select(Quote))})\n";
        return $$"""
            # {{mark}}
            # The C shims of {{library.Name}}: cmake -S . -B build && cmake --build build
            cmake_minimum_required(VERSION 3.16)
            project({{library.Shim}} C)

            set(INTEROP_LIBRARIES {{Quote(library.Name)}} CACHE STRING "What the shims are linked with")
            set(INTEROP_INCLUDE_DIRECTORIES "" CACHE STRING "Where the headers are, if the compiler does not find them")

            # For WebAssembly, which links statically, CMake makes a static library of it.
            add_library({{library.Shim}} SHARED {{Quote(library.Name + ".shim.c")}})
            set_target_properties({{library.Shim}} PROPERTIES C_STANDARD 11 C_VISIBILITY_PRESET hidden)
            target_include_directories({{library.Shim}} PRIVATE ${INTEROP_INCLUDE_DIRECTORIES}{{include}})
            {{defines}}target_link_libraries({{library.Shim}} PRIVATE ${INTEROP_LIBRARIES})

            """;
    }

    private static string Quote(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("$", "\\$") + "\"";
}
