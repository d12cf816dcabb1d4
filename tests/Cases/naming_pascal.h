// strip-prefix: git_
// strip-enum-prefix: yes
// casing: pascal
// casing: constants=none
// rename: git_free=Dispose
// Names in .NET's style; the manifest keeps C's beside them.
#include <stddef.h>
#include <stdint.h>

typedef struct git_repository git_repository;
// emits: public partial struct Repository
// shows: "managed": "Repository"
// emits: [LibraryImport("case", EntryPoint = "git_repository_open")]
// emits: public static partial int RepositoryOpen([NativeTypeName("git_repository **")] Repository** @out, [NativeTypeName("const char *")] byte* startPath, [NativeTypeName("unsigned int")] uint flagsURL);
/**
 * Opens it.
 * @param start_path where it is
 */
int git_repository_open(git_repository **out, const char *start_path, unsigned flags_URL);
// emits: /// <param name="startPath">where it is</param>

typedef enum {
    GIT_STATUS_CURRENT = 0,
    GIT_STATUS_INDEX_NEW = 1,
    GIT_STATUS_INDEX_MODIFIED = 2,
    GIT_STATUS_WT_86_64 = 4,
} git_status_t;
// emits: public enum Status : int
// emits: Current = 0x0,
// emits: IndexNew = 0x1,
// emits: Wt86_64 = 0x4,
// emits: public static partial Status StatusOf([NativeTypeName("git_repository *")] Repository* repo, [NativeTypeName("const char *")] byte* path);
git_status_t git_status_of(git_repository *repo, const char *path);

// Constants that would begin with a digit keep a word more; one alone has no prefix in common with others.
enum git_size { GIT_SIZE_2D = 2, GIT_SIZE_3D = 3 };
// emits: Size2d = 2,
enum git_single { GIT_SINGLE_ONE };
// emits: SingleOne = 0,
enum git_same { GIT_SAME_A_B, GIT_SAME_A__B, GIT_SAME_AB };
// emits: AB = 0,
// emits: AB_ = 1,
// emits: Ab = 2,
enum git_keyword { GIT_KEYWORD_VALUE__, GIT_KEYWORD_NEW };
// emits: Value = 0,

// Constants of the class keep their prefix in common, and here their style.
enum { GIT_LIMIT = 10 };
// emits: public const int LIMIT = 10;
#define GIT_VERSION_STRING "1.0"
// emits: public static ReadOnlySpan<byte> VERSION_STRING => "1.0"u8;

struct git_point {
    int pos_x, posX;
    struct { int inner_field; uint8_t raw_bytes[4]; };
    int git_point_;
    union { int as_int; float as_float; } current_value;
};
// emits: public unsafe partial struct Point
// emits: public int PosX;
// emits: public int PosX_;
// emits: public ref int InnerField => ref Anonymous2.InnerField;
// emits: public ref Point._Anonymous2_e__Struct._RawBytes_e__FixedBuffer RawBytes => ref Anonymous2.RawBytes;
// emits: public int GitPoint;
// emits: public _CurrentValue_e__Union CurrentValue;
// shows: { "name": "pos_x", "managed": "PosX", "type": "int" }

// Names that would be nothing, or begin with a digit, or are two of one name, or C#'s own.
// emits: public static partial void Git();
void git_(void);
// emits: public static partial void Git2Open();
void git_2_open(void);
// emits: public static partial void OpenFile();
void git_open_file(void);
// emits: public static partial void OpenFile_function();
void git_openFile(void);
// emits: public static partial void GitInternal();
void __git_internal(void);
// emits: public static partial void Dispose([NativeTypeName("void *")] void* p);
void git_free(void *p);
struct git_attribute { int x; };
// emits: public unsafe partial struct Attribute_struct
extern int git_open_count;
// emits: public static ref int OpenCount => ref *(int*)NativeVariables.Of_OpenCount.Address;

// The mark of types stays where it tells two of them apart.
typedef struct git_object git_object;
typedef enum { GIT_OBJECT_ANY = -2, GIT_OBJECT_TREE = 2 } git_object_t;
// emits: public enum ObjectT : int
// emits: public static partial ObjectT ObjectType([NativeTypeName("const git_object *")] Object* obj);
git_object_t git_object_type(const git_object *obj);
