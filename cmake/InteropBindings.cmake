#[=======================================================================[.rst:
InteropBindings
---------------

C# bindings of the libraries that a CMake project builds, made as a part of
its build, and NuGet packages of both. CMake 3.20 or newer; with a generator
of several configurations (Ninja Multi-Config, Visual Studio) 3.21.

.. code-block:: cmake

  find_package(Interop REQUIRED)      # or include(InteropBindings)

  add_library(mylib SHARED mylib.c)
  target_include_directories(mylib PUBLIC include)

  interop_add_bindings(TARGET mylib HEADERS include/mylib.h NAMESPACE MyCompany.MyLib)
  interop_pack(TARGET mylib PACKAGE_ID MyCompany.MyLib VERSION 1.2.0)

Variables
^^^^^^^^^

``INTEROP_EXECUTABLE``
  The command ``interop``. Looked for on the ``PATH`` and among .NET's global
  tools (``~/.dotnet/tools``) when the first bindings are added. It may be a
  list, as ``"dotnet;/opt/interop/interop.dll"``.

``INTEROP_DOTNET``
  The command ``dotnet``, which :command:`interop_pack` needs. Looked for on
  the ``PATH``, in ``$DOTNET_ROOT``, and where .NET installs itself.

``INTEROP_RID``
  The .NET runtime identifier of what is built, where :command:`interop_rid`
  cannot know it.

``INTEROP_BUILD_FOLDERS``
  Further build folders of the same project, whose native libraries
  :command:`interop_pack` gathers; as its argument ``BUILD_FOLDERS``.

Commands
^^^^^^^^

.. command:: interop_add_bindings

  Generates C# bindings and an ABI manifest of a library:

  .. code-block:: cmake

    interop_add_bindings(TARGET <target>
                         [HEADERS <header>...]
                         [NAMESPACE <namespace>]
                         [OUTPUT <folder>]
                         [LIBRARY <name>]
                         [CLASS <name>]
                         [TARGETS <rid>...|all|CURRENT]
                         [CONFIG <file>]
                         [MANIFEST <file>]
                         [EMIT libraryimport|dllimport]
                         [ARGS <argument>...]
                         [DEPENDS <file or target>...]
                         [NAME <name>]
                         [INTERFACE_ONLY]
                         [EXCLUDE_FROM_ALL])

  It adds the target ``<target>_bindings``, which every build brings up to
  date. The generator runs when a header changed that it really read, or what
  it was told, or the generator itself, or when something that it wrote is
  gone; otherwise not.

  From ``<target>`` come the include directories and definitions, also those
  that other directories, linked targets and later calls add to it, the
  compiler options that change an ABI (``-fshort-enums``, ``-fpack-struct``,
  ``-fshort-wchar``, ``-funsigned-char``, ``-m...`` not among them, which the
  targets settle), and the library's name.

  ``TARGET <target>``
    The library. An executable has no library to call, and is refused.

  ``HEADERS <header>...``
    The headers to bind: paths from the current source directory, or from the
    current binary directory if they are made at configure time, or names to
    be found in the include directories. Default: what ``CONFIG`` names, else
    the target's file set ``HEADERS``, else its ``PUBLIC_HEADER``.

  ``NAMESPACE <namespace>``
    The namespace of the code. Default: the library's name in Pascal case, or
    what ``CONFIG`` says.

  ``OUTPUT <folder>``
    The folder to write to, from the current binary directory. Default:
    ``bindings/<target>``. A folder of the source tree is fine
    (``${CMAKE_CURRENT_SOURCE_DIR}/Bindings``): files whose text does not
    change are left untouched.

  ``LIBRARY <name>``
    The native library as imports name it: ``mylib`` for ``libmylib.so`` and
    ``mylib.dll``. Default: the target's ``OUTPUT_NAME``, else its name.
    Needed for imported and interface libraries.

  ``CLASS <name>``
    The class of functions and constants. Default: ``NativeMethods``.

  ``TARGETS <rid>...``
    The .NET runtime identifiers to generate for. Bindings are right on all
    of their targets at once, so that the default is the twelve of the first
    rank, whatever this build is for; and both ranks where this build is for
    one of the second. ``all`` is both ranks, ``CURRENT`` the target of this
    build alone (:command:`interop_rid`). Of targets that are named, each
    must be readable; of the default's, those that the headers refuse are
    left out with a warning.

  ``CONFIG <file>``
    An ``interop.json`` with more options, from the current source directory.
    What is said here goes before what it says. Without it none is read.

  ``MANIFEST <file>``
    The file of the ABI manifest, from the current binary directory. Default:
    ``<library>.abi.json`` in the output folder.

  ``EMIT libraryimport|dllimport``
    The imports to write: ``LibraryImport`` for .NET 8 and later, which is the
    default, or ``DllImport`` for .NET Standard 2.0, .NET Framework, Mono and
    Unity.

  ``ARGS <argument>...``
    Further arguments of ``interop generate``; clang's own stand behind
    ``--``.

  ``DEPENDS <file or target>...``
    What must be there before headers can be read, as headers that the build
    itself makes.

  ``NAME <name>``
    The name of the target that is added, where ``<target>_bindings`` is
    taken or the library has several bindings.

  ``INTERFACE_ONLY``
    Take what users of the library are compiled with, and not what the
    library itself is. The default takes both, because its own definitions
    made the layout of the structs that it expects.

  ``EXCLUDE_FROM_ALL``
    Leave the bindings to ``cmake --build . --target <target>_bindings``.

  ``<target>_bindings`` has the properties ``INTEROP_LIBRARY``,
  ``INTEROP_OUTPUT`` and ``INTEROP_MANIFEST``.

.. command:: interop_pack

  Packs a library with its bindings into one NuGet package:

  .. code-block:: cmake

    interop_pack(TARGET <target>
                 [PACKAGE_ID <id>]
                 [VERSION <version>]
                 [OUTPUT <folder>]
                 [FRAMEWORKS <framework>...]
                 [BUILD_FOLDERS <folder>...]
                 [NATIVE <rid>=<file>...]
                 [DESCRIPTION <text>]
                 [AUTHORS <text>]
                 [LICENSE <expression>]
                 [PROPERTIES <name>=<value>...]
                 [BINDINGS <name>]
                 [NAME <name>])

  It adds the target ``<target>_pack``, which is not part of a usual build:
  ``cmake --build build --target <target>_pack``. The package has the compiled
  bindings (``lib/<framework>``), the native library of every platform
  (``runtimes/<rid>/native``) and the ABI manifest, which the package
  Interop.Analyzers reads in the projects that use it. Whoever references the
  package calls the library without another step.

  Every build, also one for another platform, leaves its native library at
  ``interop/<target>/runtimes/<rid>/native`` in its build folder. One of them
  packs those of the others along, which ``BUILD_FOLDERS`` names.

  ``TARGET <target>``
    The library, shared or a module, of :command:`interop_add_bindings`.

  ``PACKAGE_ID <id>``
    The package's name, and that of its assembly. Default: the namespace of
    the bindings, else the target's name.

  ``VERSION <version>``
    Its version. Default: that of the project, else 1.0.0.

  ``OUTPUT <folder>``
    Where the package is written to, from the top-level binary directory.
    Default: ``packages``.

  ``FRAMEWORKS <framework>...``
    The frameworks that the bindings are compiled for. Default: ``net8.0``,
    or ``netstandard2.0`` for ``EMIT dllimport``. The reference assemblies of
    frameworks older than the .NET SDK come from NuGet.

  ``BUILD_FOLDERS <folder>...``
    Build folders of the same project for other platforms, from the top-level
    source directory. They must have been built.

  ``NATIVE <rid>=<file>...``
    Native libraries that no build folder has, as one that was built on
    another machine, or another library that this one loads.

  ``DESCRIPTION``, ``AUTHORS``, ``LICENSE``
    Texts of the package; the licence as an SPDX expression.

  ``PROPERTIES <name>=<value>...``
    Further MSBuild properties of the project that is packed.

  ``BINDINGS <name>``
    The bindings' target, where :command:`interop_add_bindings` had a
    ``NAME``.

  ``NAME <name>``
    The name of the target that is added. Default: ``<target>_pack``.

.. command:: interop_rid

  Gives the .NET runtime identifier of what is built, as ``linux-arm64``:

  .. code-block:: cmake

    interop_rid(<variable>)

  It is made of ``CMAKE_SYSTEM_NAME``, the processor (as
  ``CMAKE_SYSTEM_PROCESSOR``, ``CMAKE_OSX_ARCHITECTURES``,
  ``CMAKE_ANDROID_ARCH_ABI`` and the compiler say it), and for Linux of
  whether the C library is musl. Universal binaries of macOS have two. Empty
  where .NET has no name for it; ``INTEROP_RID`` says it then.
#]=======================================================================]

include_guard(GLOBAL)

if(CMAKE_VERSION VERSION_LESS 3.20)
  message(FATAL_ERROR "InteropBindings needs CMake 3.20 or newer, for custom commands with depfiles; this is ${CMAKE_VERSION}.")
endif()

cmake_policy(PUSH)
cmake_policy(VERSION 3.20...3.31)

include("${CMAKE_CURRENT_LIST_DIR}/interop/Arguments.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/interop/Platform.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/interop/Programs.cmake")

function(interop_add_bindings)
  set(texts TARGET NAMESPACE OUTPUT LIBRARY CLASS CONFIG MANIFEST EMIT NAME)
  cmake_parse_arguments(PARSE_ARGV 0 arg "INTERFACE_ONLY;EXCLUDE_FROM_ALL" "${texts}" "HEADERS;TARGETS;ARGS;DEPENDS")
  _interop_check_arguments("${texts};HEADERS;TARGETS;ARGS;DEPENDS;INTERFACE_ONLY;EXCLUDE_FROM_ALL")
  _interop_check_library("${arg_TARGET}")
  if(NOT arg_NAME)
    set(arg_NAME "${arg_TARGET}_bindings")
    string(REPLACE "::" "_" arg_NAME "${arg_NAME}")
  endif()
  if(TARGET "${arg_NAME}")
    _interop_fail("there is a target ${arg_NAME} already." "Give this one another name with NAME.")
  endif()
  if(arg_EMIT AND NOT arg_EMIT MATCHES "^(libraryimport|dllimport)$")
    _interop_fail("EMIT is '${arg_EMIT}'." "It must be libraryimport or dllimport.")
  endif()
  _interop_library_name("${arg_TARGET}" "${arg_LIBRARY}" library)
  _interop_find_command()

  set(folder "${CMAKE_BINARY_DIR}/interop/${arg_NAME}")
  if(NOT arg_OUTPUT AND NOT arg_CONFIG)
    string(REPLACE "::" "_" arg_OUTPUT "bindings/${arg_TARGET}")
  endif()
  foreach(name OUTPUT MANIFEST)
    if(arg_${name})
      cmake_path(ABSOLUTE_PATH arg_${name} BASE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}" NORMALIZE)
    endif()
  endforeach()
  if(arg_CONFIG)
    cmake_path(ABSOLUTE_PATH arg_CONFIG BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
    if(NOT EXISTS "${arg_CONFIG}")
      _interop_fail("CONFIG names ${arg_CONFIG}, which is not there.")
    endif()
  endif()
  _interop_headers("${arg_TARGET}" headers header_files)
  _interop_rids(rids)

  set(include_of "$<TARGET_PROPERTY:${arg_TARGET},INTERFACE_INCLUDE_DIRECTORIES>")
  set(defines_of "$<TARGET_PROPERTY:${arg_TARGET},INTERFACE_COMPILE_DEFINITIONS>")
  set(options_of "$<TARGET_PROPERTY:${arg_TARGET},INTERFACE_COMPILE_OPTIONS>")
  get_target_property(type "${arg_TARGET}" TYPE)
  get_target_property(is_imported "${arg_TARGET}" IMPORTED)
  set(name_now "")
  set(name_later "")
  if(NOT is_imported AND NOT type STREQUAL "INTERFACE_LIBRARY")
    if(NOT arg_INTERFACE_ONLY)
      list(APPEND include_of "$<TARGET_PROPERTY:${arg_TARGET},INCLUDE_DIRECTORIES>")
      list(APPEND defines_of "$<TARGET_PROPERTY:${arg_TARGET},COMPILE_DEFINITIONS>")
      list(APPEND options_of "$<TARGET_PROPERTY:${arg_TARGET},COMPILE_OPTIONS>")
    endif()
    if(NOT arg_LIBRARY)
      set(name_now "${library}")
      set(name_later "$<IF:$<BOOL:$<TARGET_PROPERTY:${arg_TARGET},OUTPUT_NAME>>,$<TARGET_PROPERTY:${arg_TARGET},OUTPUT_NAME>,${arg_TARGET}>")
    endif()
  endif()

  # The file that runs the generator has all that it is told: when something of it changes, it is written anew, and the command runs.
  get_property(several GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
  set(suffix "")
  if(several)
    set(suffix "-$<CONFIG>")
  endif()
  set(stamp "${folder}/generated${suffix}.stamp")
  set(script "${folder}/generate${suffix}")
  # CMake evaluates the file for each language, since options may depend on it.
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  set(language NONE)
  if(C IN_LIST languages)
    set(language C)
  elseif(CXX IN_LIST languages)
    set(language CXX)
  endif()
  set(of_language "")
  if(NOT language STREQUAL NONE)
    set(of_language "-$<COMPILE_LANGUAGE>")
  endif()
  set(text "# Written by CMake for ${arg_NAME}.\n")
  foreach(pair
      "COMMAND_LINE=${INTEROP_EXECUTABLE}" "FOLDER=${folder}" "STAMP=${stamp}" "DEPFILE=${stamp}.d" "TARGET_NAME=${arg_TARGET}"
      "HEADERS=${headers}" "LIBRARY=${library}" "NAMESPACE=${arg_NAMESPACE}" "OUTPUT=${arg_OUTPUT}" "CLASS=${arg_CLASS}" "RIDS=${rids}"
      "CONFIG=${arg_CONFIG}" "MANIFEST=${arg_MANIFEST}" "EMIT=${arg_EMIT}" "ARGS=${arg_ARGS}"
      "INCLUDE_DIRECTORIES=${include_of}" "DEFINITIONS=${defines_of}" "OPTIONS=${options_of}" "FLAGS=${CMAKE_${language}_FLAGS}"
      "IMPLICIT=${CMAKE_${language}_IMPLICIT_INCLUDE_DIRECTORIES}" "NAME_NOW=${name_now}" "NAME_LATER=${name_later}")
    string(REGEX MATCH "^[A-Z_]+" name "${pair}")
    string(LENGTH "${name}=" length)
    string(SUBSTRING "${pair}" ${length} -1 value)
    string(APPEND text "set(INTEROP_${name} [==[${value}]==])\n")
  endforeach()
  string(APPEND text "include([==[${CMAKE_CURRENT_FUNCTION_LIST_DIR}/interop/Generate.cmake]==])\n")
  if(type MATCHES "^(STATIC|SHARED|MODULE|OBJECT)_LIBRARY$" AND NOT is_imported)
    file(GENERATE OUTPUT "${script}${of_language}.cmake" CONTENT "${text}" TARGET "${arg_TARGET}")
  else()
    file(GENERATE OUTPUT "${script}${of_language}.cmake" CONTENT "${text}")
  endif()
  string(REPLACE "$<COMPILE_LANGUAGE>" "${language}" of_language "${of_language}")
  set(script "${script}${of_language}.cmake")

  list(GET INTEROP_EXECUTABLE -1 executable)
  if(NOT EXISTS "${executable}")
    set(executable "")
  endif()
  add_custom_command(
    OUTPUT "${stamp}"
    COMMAND "${CMAKE_COMMAND}" -P "${script}"
    DEPENDS ${header_files} ${arg_CONFIG} "${script}" ${executable} "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/interop/Generate.cmake" ${arg_DEPENDS}
    DEPFILE "${stamp}.d"
    WORKING_DIRECTORY "${CMAKE_BINARY_DIR}"
    COMMENT "Generating the C# bindings of ${library}"
    VERBATIM)
  set(all ALL)
  if(arg_EXCLUDE_FROM_ALL)
    set(all "")
  endif()
  add_custom_target("${arg_NAME}" ${all} DEPENDS "${stamp}")
  if(NOT arg_MANIFEST AND arg_OUTPUT)
    set(arg_MANIFEST "${arg_OUTPUT}/${library}.abi.json")
  endif()
  set_target_properties("${arg_NAME}" PROPERTIES
    INTEROP_LIBRARY "${library}" INTEROP_OUTPUT "${arg_OUTPUT}" INTEROP_MANIFEST "${arg_MANIFEST}"
    INTEROP_NAMESPACE "${arg_NAMESPACE}" INTEROP_EMIT "${arg_EMIT}")
endfunction()

function(interop_pack)
  set(texts TARGET PACKAGE_ID VERSION OUTPUT DESCRIPTION AUTHORS LICENSE BINDINGS NAME)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "${texts}" "FRAMEWORKS;BUILD_FOLDERS;NATIVE;PROPERTIES")
  _interop_check_arguments("${texts};FRAMEWORKS;BUILD_FOLDERS;NATIVE;PROPERTIES")
  _interop_check_library("${arg_TARGET}")
  get_target_property(type "${arg_TARGET}" TYPE)
  get_target_property(is_imported "${arg_TARGET}" IMPORTED)
  if(is_imported OR NOT type MATCHES "^(SHARED|MODULE)_LIBRARY$")
    _interop_fail("${arg_TARGET} is no shared library that this project builds (${type}), and .NET loads no other." "Build it with add_library(${arg_TARGET} SHARED ...), or with -DBUILD_SHARED_LIBS=ON.")
  endif()
  if(NOT arg_BINDINGS)
    set(arg_BINDINGS "${arg_TARGET}_bindings")
  endif()
  if(NOT TARGET "${arg_BINDINGS}")
    _interop_fail("${arg_TARGET} has no bindings (there is no target ${arg_BINDINGS})." "Call interop_add_bindings(TARGET ${arg_TARGET} ...) before; if it had a NAME, give that as BINDINGS.")
  endif()
  if(NOT arg_NAME)
    set(arg_NAME "${arg_TARGET}_pack")
  endif()
  if(TARGET "${arg_NAME}")
    _interop_fail("there is a target ${arg_NAME} already." "Give this one another name with NAME.")
  endif()
  _interop_find_dotnet()
  get_target_property(library "${arg_BINDINGS}" INTEROP_LIBRARY)
  get_target_property(bindings "${arg_BINDINGS}" INTEROP_OUTPUT)
  get_target_property(manifest "${arg_BINDINGS}" INTEROP_MANIFEST)
  get_target_property(namespace "${arg_BINDINGS}" INTEROP_NAMESPACE)
  get_target_property(emit "${arg_BINDINGS}" INTEROP_EMIT)
  if(NOT bindings)
    _interop_fail("the bindings of ${arg_TARGET} are written where the CONFIG of interop_add_bindings says." "Give interop_add_bindings an OUTPUT.")
  endif()
  if(NOT arg_PACKAGE_ID)
    set(arg_PACKAGE_ID "${arg_TARGET}")
    if(namespace)
      set(arg_PACKAGE_ID "${namespace}")
    endif()
  endif()
  if(NOT arg_PACKAGE_ID MATCHES "^[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*$")
    _interop_fail("PACKAGE_ID is '${arg_PACKAGE_ID}', which is no name for a package.")
  endif()
  if(NOT arg_VERSION)
    set(arg_VERSION "1.0.0")
    if(PROJECT_VERSION)
      set(arg_VERSION "${PROJECT_VERSION}")
    endif()
  endif()
  if(NOT arg_VERSION MATCHES "^[0-9]+\\.[0-9]+(\\.[0-9]+(\\.[0-9]+)?)?(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$")
    _interop_fail("VERSION is '${arg_VERSION}', which is no version of a package." "It is as 1.2.3 or 1.2.3-beta.1.")
  endif()
  if(NOT arg_FRAMEWORKS)
    set(arg_FRAMEWORKS net8.0)
    if(emit STREQUAL "dllimport")
      set(arg_FRAMEWORKS netstandard2.0)
    endif()
  endif()
  if(NOT arg_OUTPUT)
    set(arg_OUTPUT packages)
  endif()
  cmake_path(ABSOLUTE_PATH arg_OUTPUT BASE_DIRECTORY "${CMAKE_BINARY_DIR}" NORMALIZE)
  set(folders "${CMAKE_BINARY_DIR}")
  foreach(build_folder IN LISTS arg_BUILD_FOLDERS INTEROP_BUILD_FOLDERS)
    cmake_path(ABSOLUTE_PATH build_folder BASE_DIRECTORY "${CMAKE_SOURCE_DIR}" NORMALIZE)
    list(APPEND folders "${build_folder}")
  endforeach()
  foreach(pair IN LISTS arg_NATIVE)
    if(NOT pair MATCHES "^[a-z0-9-]+=.+")
      _interop_fail("NATIVE takes <rid>=<file>, not '${pair}'.")
    endif()
  endforeach()
  foreach(pair IN LISTS arg_PROPERTIES)
    if(NOT pair MATCHES "^[A-Za-z_][A-Za-z0-9_]*=")
      _interop_fail("PROPERTIES takes <name>=<value>, not '${pair}'.")
    endif()
  endforeach()
  interop_rid(rids)
  if(NOT rids)
    _interop_fail("the .NET runtime identifier of ${CMAKE_SYSTEM_NAME} on '${CMAKE_SYSTEM_PROCESSOR}' is not known." "Name it with -DINTEROP_RID=<rid>.")
  endif()
  if("browser-wasm" IN_LIST rids)
    _interop_fail("WebAssembly links native libraries statically, and loads none from a package.")
  endif()

  # .NET looks for these names alone; MinGW's libmylib.dll it would not find.
  set(file "lib${library}.so")
  if(rids MATCHES "^win-")
    set(file "${library}.dll")
  elseif(rids MATCHES "^(osx|ios)-")
    set(file "lib${library}.dylib")
  endif()
  set(folder "${CMAKE_BINARY_DIR}/interop/${arg_TARGET}")
  set(staged "")
  foreach(rid IN LISTS rids)
    set(copy "${folder}/runtimes/${rid}/native/${file}")
    add_custom_command(
      OUTPUT "${copy}"
      COMMAND "${CMAKE_COMMAND}" -E make_directory "${folder}/runtimes/${rid}/native"
      COMMAND "${CMAKE_COMMAND}" -E copy "$<TARGET_FILE:${arg_TARGET}>" "${copy}"
      DEPENDS "${arg_TARGET}"
      COMMENT "Copying ${file} for packages (${rid})"
      VERBATIM)
    list(APPEND staged "${copy}")
  endforeach()
  add_custom_target("${arg_NAME}_native" ALL DEPENDS ${staged})

  set(text "# Written by CMake for ${arg_NAME}.\n")
  foreach(name TARGET PACKAGE_ID VERSION OUTPUT FRAMEWORKS NATIVE DESCRIPTION AUTHORS LICENSE PROPERTIES)
    string(APPEND text "set(INTEROP_${name} [==[${arg_${name}}]==])\n")
  endforeach()
  foreach(pair "DOTNET=${INTEROP_DOTNET}" "FOLDERS=${folders}" "BINDINGS=${bindings}" "MANIFEST=${manifest}" "NAMESPACE=${namespace}" "PACKAGE_FOLDER=${folder}/${arg_NAME}" "SOURCE_FOLDER=${CMAKE_CURRENT_SOURCE_DIR}")
    string(REGEX REPLACE "^([A-Z_]+)=(.*)$" "set(INTEROP_\\1 [==[\\2]==])\n" line "${pair}")
    string(APPEND text "${line}")
  endforeach()
  string(APPEND text "include([==[${CMAKE_CURRENT_FUNCTION_LIST_DIR}/interop/Pack.cmake]==])\n")
  file(GENERATE OUTPUT "${folder}/${arg_NAME}.cmake" CONTENT "${text}")
  add_custom_target("${arg_NAME}"
    COMMAND "${CMAKE_COMMAND}" -P "${folder}/${arg_NAME}.cmake"
    DEPENDS ${staged}
    COMMENT "Packing ${arg_PACKAGE_ID} ${arg_VERSION}"
    VERBATIM)
  add_dependencies("${arg_NAME}" "${arg_BINDINGS}")
endfunction()

cmake_policy(POP)
