# For find_package(Interop): -DInterop_DIR=<this folder>, or CMAKE_PREFIX_PATH with the folder above it.
include("${CMAKE_CURRENT_LIST_DIR}/InteropBindings.cmake")
