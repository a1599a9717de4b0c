#ifndef DATELINE_CZEROMQ_SHIM_H
#define DATELINE_CZEROMQ_SHIM_H

#include <errno.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <zmq.h>

/* The stable library knows this option, but zmq.h of 4.3.4 declares it among the drafts. */
#ifndef ZMQ_ZAP_ENFORCE_DOMAIN
#define ZMQ_ZAP_ENFORCE_DOMAIN 93
#endif

/* Variadic, which Swift cannot call. Linux keeps 15 bytes of the name. */
static inline void czmq_name_current_thread(const char *name) {
    prctl(PR_SET_NAME, name, 0, 0, 0);
}

#endif
