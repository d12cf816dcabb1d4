#include "floats.h"
#include "bodies.h"
#include "floats.h"
