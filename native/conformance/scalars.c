#include "scalars.h"
#include "bodies.h"
#include "scalars.h"
