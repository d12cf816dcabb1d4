/* Mach's names for ports and what they stand for: xnu osfmk/mach/mach_types.h, port.h, boolean.h,
   kern_return.h and vm_types.h, where natural_t is unsigned int. */
#ifndef _INTEROP_MACH_TYPES_H
#define _INTEROP_MACH_TYPES_H

typedef unsigned int natural_t;
typedef int integer_t;
#ifdef __x86_64__
typedef unsigned int boolean_t;
#else
typedef int boolean_t;
#endif
typedef int kern_return_t;
typedef natural_t mach_port_name_t;
typedef mach_port_name_t *mach_port_name_array_t;
typedef natural_t mach_port_t;
typedef mach_port_t *mach_port_array_t;
typedef natural_t mach_port_right_t;
typedef natural_t mach_msg_type_number_t;
typedef unsigned long vm_offset_t;
typedef unsigned long vm_address_t;
typedef unsigned long vm_size_t;
typedef unsigned long long mach_vm_address_t;
typedef unsigned long long mach_vm_size_t;

typedef mach_port_t task_t;
typedef mach_port_t thread_t;
typedef mach_port_t thread_act_t;
typedef mach_port_t host_t;
typedef mach_port_t processor_t;
typedef mach_port_t semaphore_t;
typedef mach_port_t clock_serv_t;

#define MACH_PORT_NULL 0
#define KERN_SUCCESS 0
#define KERN_FAILURE 5

#endif
