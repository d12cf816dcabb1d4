#include "integers.h"
#include "bodies.h"
#include "integers.h"
