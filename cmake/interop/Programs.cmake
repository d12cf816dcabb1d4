# The programs that the build runs. They are of the machine that builds, never of the one that is built for.

function(_interop_find_command)
  if(NOT INTEROP_EXECUTABLE)
    unset(INTEROP_EXECUTABLE CACHE)
    find_program(INTEROP_EXECUTABLE interop
      PATHS "$ENV{HOME}/.dotnet/tools" "$ENV{USERPROFILE}/.dotnet/tools" "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../../artifacts"
      DOC "The command of Interop"
      NO_CMAKE_FIND_ROOT_PATH)
  endif()
  if(NOT INTEROP_EXECUTABLE)
    _interop_fail("the command 'interop' is neither on the PATH nor in ~/.dotnet/tools." "Install it with 'dotnet tool install --global Interop.Generator', or name it with -DINTEROP_EXECUTABLE=<path>.")
  endif()
  list(GET INTEROP_EXECUTABLE -1 last)
  if(IS_ABSOLUTE "${last}" AND NOT EXISTS "${last}")
    _interop_fail("INTEROP_EXECUTABLE is ${last}, which is not there." "Name the command with -DINTEROP_EXECUTABLE=<path>, or unset it with -UINTEROP_EXECUTABLE to have it looked for.")
  endif()
endfunction()

function(_interop_find_dotnet)
  if(NOT INTEROP_DOTNET)
    unset(INTEROP_DOTNET CACHE)
    find_program(INTEROP_DOTNET dotnet
      PATHS "$ENV{DOTNET_ROOT}" "$ENV{HOME}/.dotnet" /usr/share/dotnet /usr/lib/dotnet /usr/local/share/dotnet "$ENV{ProgramFiles}/dotnet"
      DOC "The command of the .NET SDK"
      NO_CMAKE_FIND_ROOT_PATH)
  endif()
  if(NOT INTEROP_DOTNET)
    _interop_fail("the command 'dotnet', which makes packages, is not found." "Install the .NET SDK, or name it with -DINTEROP_DOTNET=<path>.")
  endif()
endfunction()
