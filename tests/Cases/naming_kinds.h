// strip-prefix: SDL_
// strip-prefix: SDL
// casing: types=pascal
// casing: fields=camel
// Each kind of name has a style of its own, or none.
typedef struct SDL_Window SDL_Window;
typedef struct SDL_window_event { int window_id; int URL; int XMLPath; } SDL_window_event;
// emits: public partial struct Window
// emits: public unsafe partial struct WindowEvent
// emits: public int windowId;
// emits: public int url;
// emits: public int xMLPath;
// emits: public static partial void GL_SwapWindow([NativeTypeName("SDL_Window *")] Window* window);
void SDL_GL_SwapWindow(SDL_Window *window);
// emits: public static partial int get_window_id([NativeTypeName("SDL_window_event *")] WindowEvent* the_event);
int SDL_get_window_id(SDL_window_event *the_event);
typedef enum { SDL_FIRST, SDL_SECOND } SDL_order;
// emits: public enum Order : int
// emits: FIRST = 0,
#define SDL_MAX 5
// emits: public const int MAX = 5;
// emits: public static partial int net_open();
int SDLnet_open(void);
