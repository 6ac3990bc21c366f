// Generated from the contract by scripts/generate.ts. Do not edit.
import type { Schemas } from '../derive/operation-schemas.ts';

export const schemas: Schemas = {
 "getMe": {
  "input": {
   "title": "getMe",
   "description": "The workspace and the key that the call is made with.",
   "type": "object",
   "properties": {},
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "workspace": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ],
     "additionalProperties": false
    },
    "key": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "prefix": {
       "type": "string"
      },
      "scopes": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "read",
         "write",
         "send",
         "admin"
        ]
       }
      },
      "createdAt": {
       "type": "string"
      },
      "expiresAt": {
       "type": [
        "string",
        "null"
       ]
      }
     },
     "required": [
      "id",
      "name",
      "prefix",
      "scopes",
      "createdAt",
      "expiresAt"
     ],
     "additionalProperties": false
    },
    "actor": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "workspace",
    "key",
    "actor"
   ],
   "additionalProperties": false
  }
 },
 "getSettings": {
  "input": {
   "title": "getSettings",
   "description": "What the workspace has decided about merging, phone numbers and erased identities.",
   "type": "object",
   "properties": {},
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "settings": {
     "$ref": "#/$defs/Settings"
    }
   },
   "required": [
    "settings"
   ],
   "additionalProperties": false,
   "$defs": {
    "Settings": {
     "type": "object",
     "properties": {
      "autoMerge": {
       "type": "string",
       "enum": [
        "on",
        "propose"
       ],
       "description": "on: Leads that one request joins are merged; propose: a conflict is opened instead."
      },
      "defaultRegion": {
       "anyOf": [
        {
         "type": "string",
         "pattern": "^[A-Z]{2}$"
        },
        {
         "type": "null"
        }
       ],
       "description": "ISO 3166 country of phone numbers that name none, such as US."
      },
      "onSuppressed": {
       "type": "string",
       "enum": [
        "refuse",
        "store"
       ],
       "description": "A request about an erased identity: refuse it (409 suppressed), or store it without its identifiers."
      }
     },
     "required": [
      "autoMerge",
      "defaultRegion",
      "onSuppressed"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "updateSettings": {
  "input": {
   "title": "updateSettings",
   "description": "Change what the workspace has decided.",
   "type": "object",
   "properties": {
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "autoMerge": {
     "x-in": "body",
     "type": "string",
     "enum": [
      "on",
      "propose"
     ],
     "description": "on: Leads that one request joins are merged; propose: a conflict is opened instead."
    },
    "defaultRegion": {
     "x-in": "body",
     "anyOf": [
      {
       "type": "string",
       "pattern": "^[A-Z]{2}$"
      },
      {
       "type": "null"
      }
     ],
     "description": "ISO 3166 country of phone numbers that name none, such as US."
    },
    "onSuppressed": {
     "x-in": "body",
     "type": "string",
     "enum": [
      "refuse",
      "store"
     ],
     "description": "A request about an erased identity: refuse it (409 suppressed), or store it without its identifiers."
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "settings": {
     "$ref": "#/$defs/Settings"
    }
   },
   "required": [
    "settings"
   ],
   "additionalProperties": false,
   "$defs": {
    "Settings": {
     "type": "object",
     "properties": {
      "autoMerge": {
       "type": "string",
       "enum": [
        "on",
        "propose"
       ],
       "description": "on: Leads that one request joins are merged; propose: a conflict is opened instead."
      },
      "defaultRegion": {
       "anyOf": [
        {
         "type": "string",
         "pattern": "^[A-Z]{2}$"
        },
        {
         "type": "null"
        }
       ],
       "description": "ISO 3166 country of phone numbers that name none, such as US."
      },
      "onSuppressed": {
       "type": "string",
       "enum": [
        "refuse",
        "store"
       ],
       "description": "A request about an erased identity: refuse it (409 suppressed), or store it without its identifiers."
      }
     },
     "required": [
      "autoMerge",
      "defaultRegion",
      "onSuppressed"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "getKeys": {
  "input": {
   "title": "getKeys",
   "description": "Read a page of the API keys of the workspace, newest first, or one by id.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "query",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The key; its id, not its secret."
    },
    "limit": {
     "x-in": "query",
     "description": "Items a page, 1 to 500; 50 unless told.",
     "type": "integer",
     "minimum": 1,
     "maximum": 500
    },
    "cursor": {
     "x-in": "query",
     "description": "The nextCursor of the page before.",
     "type": "string",
     "maxLength": 2000
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "keys": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ApiKey"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "keys",
    "nextCursor"
   ],
   "additionalProperties": false,
   "$defs": {
    "ApiKey": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "prefix": {
       "type": "string",
       "description": "The first characters of the key, to recognise it by."
      },
      "scopes": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "read",
         "write",
         "send",
         "admin"
        ]
       }
      },
      "status": {
       "type": "string",
       "enum": [
        "valid",
        "expired",
        "revoked"
       ]
      },
      "limits": {
       "$ref": "#/$defs/KeyLimits"
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "expiresAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "revokedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "lastUsedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ],
       "description": "Within ten minutes."
      }
     },
     "required": [
      "id",
      "name",
      "prefix",
      "scopes",
      "status",
      "limits",
      "createdAt",
      "expiresAt",
      "revokedAt",
      "lastUsedAt"
     ],
     "additionalProperties": false
    },
    "KeyLimits": {
     "type": "object",
     "properties": {
      "readsPerMinute": {
       "description": "Reads a minute; null: no limit; absent: as the server is set.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1,
         "maximum": 1000000
        },
        {
         "type": "null"
        }
       ]
      },
      "writesPerMinute": {
       "description": "Writes a minute; a batch is one write.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1,
         "maximum": 1000000
        },
        {
         "type": "null"
        }
       ]
      },
      "concurrent": {
       "description": "Requests at once.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1,
         "maximum": 1000000
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "additionalProperties": false
    }
   }
  }
 },
 "createKey": {
  "input": {
   "title": "createKey",
   "description": "Make an API key. It is shown this once.",
   "type": "object",
   "properties": {
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "name": {
     "x-in": "body",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "description": "What it is for."
    },
    "scopes": {
     "x-in": "body",
     "description": "What it may do; read and write unless told.",
     "anyOf": [
      {
       "minItems": 1,
       "maxItems": 4,
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "read",
         "write",
         "send",
         "admin"
        ]
       }
      },
      {
       "type": "null"
      }
     ]
    },
    "expiresAt": {
     "x-in": "body",
     "description": "When it ends; never unless told.",
     "anyOf": [
      {
       "type": "string",
       "maxLength": 64,
       "format": "date-time"
      },
      {
       "type": "null"
      }
     ]
    },
    "limits": {
     "x-in": "body",
     "description": "How much it may ask for; as the server is set unless told.",
     "anyOf": [
      {
       "$ref": "#/$defs/KeyLimits"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "name"
   ],
   "additionalProperties": false,
   "$defs": {
    "KeyLimits": {
     "type": "object",
     "properties": {
      "readsPerMinute": {
       "description": "Reads a minute; null: no limit; absent: as the server is set.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1,
         "maximum": 1000000
        },
        {
         "type": "null"
        }
       ]
      },
      "writesPerMinute": {
       "description": "Writes a minute; a batch is one write.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1,
         "maximum": 1000000
        },
        {
         "type": "null"
        }
       ]
      },
      "concurrent": {
       "description": "Requests at once.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1,
         "maximum": 1000000
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "additionalProperties": false
    }
   }
  },
  "output": {
   "type": "object",
   "properties": {
    "key": {
     "$ref": "#/$defs/ApiKey"
    },
    "secret": {
     "type": "string",
     "description": "The key itself, shown here only."
    }
   },
   "required": [
    "key",
    "secret"
   ],
   "additionalProperties": false,
   "$defs": {
    "ApiKey": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "prefix": {
       "type": "string",
       "description": "The first characters of the key, to recognise it by."
      },
      "scopes": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "read",
         "write",
         "send",
         "admin"
        ]
       }
      },
      "status": {
       "type": "string",
       "enum": [
        "valid",
        "expired",
        "revoked"
       ]
      },
      "limits": {
       "$ref": "#/$defs/KeyLimits"
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "expiresAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "revokedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "lastUsedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ],
       "description": "Within ten minutes."
      }
     },
     "required": [
      "id",
      "name",
      "prefix",
      "scopes",
      "status",
      "limits",
      "createdAt",
      "expiresAt",
      "revokedAt",
      "lastUsedAt"
     ],
     "additionalProperties": false
    },
    "KeyLimits": {
     "type": "object",
     "properties": {
      "readsPerMinute": {
       "description": "Reads a minute; null: no limit; absent: as the server is set.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1,
         "maximum": 1000000
        },
        {
         "type": "null"
        }
       ]
      },
      "writesPerMinute": {
       "description": "Writes a minute; a batch is one write.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1,
         "maximum": 1000000
        },
        {
         "type": "null"
        }
       ]
      },
      "concurrent": {
       "description": "Requests at once.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1,
         "maximum": 1000000
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "additionalProperties": false
    }
   }
  }
 },
 "updateKey": {
  "input": {
   "title": "updateKey",
   "description": "Change the name or the limits of an API key.",
   "type": "object",
   "properties": {
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "id": {
     "x-in": "body",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The key; its id, not its secret."
    },
    "name": {
     "x-in": "body",
     "description": "What it is for.",
     "anyOf": [
      {
       "type": "string",
       "minLength": 1,
       "maxLength": 200
      },
      {
       "type": "null"
      }
     ]
    },
    "limits": {
     "x-in": "body",
     "description": "Limits to set; those not named stay.",
     "anyOf": [
      {
       "$ref": "#/$defs/KeyLimits"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false,
   "$defs": {
    "KeyLimits": {
     "type": "object",
     "properties": {
      "readsPerMinute": {
       "description": "Reads a minute; null: no limit; absent: as the server is set.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1,
         "maximum": 1000000
        },
        {
         "type": "null"
        }
       ]
      },
      "writesPerMinute": {
       "description": "Writes a minute; a batch is one write.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1,
         "maximum": 1000000
        },
        {
         "type": "null"
        }
       ]
      },
      "concurrent": {
       "description": "Requests at once.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1,
         "maximum": 1000000
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "additionalProperties": false
    }
   }
  },
  "output": {
   "type": "object",
   "properties": {
    "key": {
     "$ref": "#/$defs/ApiKey"
    }
   },
   "required": [
    "key"
   ],
   "additionalProperties": false,
   "$defs": {
    "ApiKey": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "prefix": {
       "type": "string",
       "description": "The first characters of the key, to recognise it by."
      },
      "scopes": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "read",
         "write",
         "send",
         "admin"
        ]
       }
      },
      "status": {
       "type": "string",
       "enum": [
        "valid",
        "expired",
        "revoked"
       ]
      },
      "limits": {
       "$ref": "#/$defs/KeyLimits"
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "expiresAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "revokedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "lastUsedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ],
       "description": "Within ten minutes."
      }
     },
     "required": [
      "id",
      "name",
      "prefix",
      "scopes",
      "status",
      "limits",
      "createdAt",
      "expiresAt",
      "revokedAt",
      "lastUsedAt"
     ],
     "additionalProperties": false
    },
    "KeyLimits": {
     "type": "object",
     "properties": {
      "readsPerMinute": {
       "description": "Reads a minute; null: no limit; absent: as the server is set.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1,
         "maximum": 1000000
        },
        {
         "type": "null"
        }
       ]
      },
      "writesPerMinute": {
       "description": "Writes a minute; a batch is one write.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1,
         "maximum": 1000000
        },
        {
         "type": "null"
        }
       ]
      },
      "concurrent": {
       "description": "Requests at once.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1,
         "maximum": 1000000
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "additionalProperties": false
    }
   }
  }
 },
 "rotateKey": {
  "input": {
   "title": "rotateKey",
   "description": "Make a key that takes the place of another, which ends after a while.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "path",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The key; its id, not its secret."
    },
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "overlapHours": {
     "x-in": "body",
     "description": "How long the former key stays valid, 0 to 168 hours; 24 unless told.",
     "anyOf": [
      {
       "type": "integer",
       "minimum": 0,
       "maximum": 168
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "key": {
     "$ref": "#/$defs/ApiKey"
    },
    "secret": {
     "type": "string",
     "description": "The key itself, shown here only."
    }
   },
   "required": [
    "key",
    "secret"
   ],
   "additionalProperties": false,
   "$defs": {
    "ApiKey": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "prefix": {
       "type": "string",
       "description": "The first characters of the key, to recognise it by."
      },
      "scopes": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "read",
         "write",
         "send",
         "admin"
        ]
       }
      },
      "status": {
       "type": "string",
       "enum": [
        "valid",
        "expired",
        "revoked"
       ]
      },
      "limits": {
       "$ref": "#/$defs/KeyLimits"
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "expiresAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "revokedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "lastUsedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ],
       "description": "Within ten minutes."
      }
     },
     "required": [
      "id",
      "name",
      "prefix",
      "scopes",
      "status",
      "limits",
      "createdAt",
      "expiresAt",
      "revokedAt",
      "lastUsedAt"
     ],
     "additionalProperties": false
    },
    "KeyLimits": {
     "type": "object",
     "properties": {
      "readsPerMinute": {
       "description": "Reads a minute; null: no limit; absent: as the server is set.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1,
         "maximum": 1000000
        },
        {
         "type": "null"
        }
       ]
      },
      "writesPerMinute": {
       "description": "Writes a minute; a batch is one write.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1,
         "maximum": 1000000
        },
        {
         "type": "null"
        }
       ]
      },
      "concurrent": {
       "description": "Requests at once.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1,
         "maximum": 1000000
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "additionalProperties": false
    }
   }
  }
 },
 "deleteKey": {
  "input": {
   "title": "deleteKey",
   "description": "Revoke an API key.",
   "type": "object",
   "properties": {
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "id": {
     "x-in": "body",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The key; its id, not its secret."
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "success": {
     "type": "boolean",
     "const": true
    }
   },
   "required": [
    "success"
   ],
   "additionalProperties": false
  }
 },
 "getAudit": {
  "input": {
   "title": "getAudit",
   "description": "Read who did what: a page of the audit log, newest first, or all that fits as a file.",
   "type": "object",
   "properties": {
    "operation": {
     "x-in": "query",
     "description": "Only this operation, such as eraseLead.",
     "type": "string",
     "maxLength": 100
    },
    "keyId": {
     "x-in": "query",
     "description": "Only calls with this key.",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id"
    },
    "onBehalfOf": {
     "x-in": "query",
     "description": "Only calls with this Puffle-Actor.",
     "type": "string",
     "maxLength": 200
    },
    "subjectId": {
     "x-in": "query",
     "description": "Only calls that named, made or touched this: a Lead, a List, a key, an import.",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id"
    },
    "requestId": {
     "x-in": "query",
     "description": "Only this request.",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id"
    },
    "refused": {
     "x-in": "query",
     "description": "true: only refused calls; false: only those carried out.",
     "type": "boolean"
    },
    "since": {
     "x-in": "query",
     "description": "From this time on.",
     "type": "string",
     "maxLength": 64,
     "format": "date-time"
    },
    "until": {
     "x-in": "query",
     "description": "Before this time.",
     "type": "string",
     "maxLength": 64,
     "format": "date-time"
    },
    "csv": {
     "x-in": "query",
     "description": "As text/csv: for a spreadsheet (formulas guarded, the default), or for a machine (cells as they are).",
     "type": "string",
     "enum": [
      "spreadsheet",
      "machine"
     ]
    },
    "limit": {
     "x-in": "query",
     "description": "Items a page, 1 to 500; 50 unless told.",
     "type": "integer",
     "minimum": 1,
     "maximum": 500
    },
    "cursor": {
     "x-in": "query",
     "description": "The nextCursor of the page before.",
     "type": "string",
     "maxLength": 2000
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "entries": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/AuditEntry"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "entries",
    "nextCursor"
   ],
   "additionalProperties": false,
   "$defs": {
    "AuditEntry": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "at": {
       "type": "string",
       "format": "date-time"
      },
      "operation": {
       "type": "string",
       "description": "The operation, as the OpenAPI document names it; mcp for a refused request there."
      },
      "status": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "outcome": {
       "description": "What became of the Lead, or why the call was refused.",
       "type": [
        "string",
        "null"
       ]
      },
      "keyId": {
       "description": "The key of the call; null for a command on the machine of the server.",
       "type": [
        "string",
        "null"
       ]
      },
      "keyName": {
       "type": [
        "string",
        "null"
       ]
      },
      "actor": {
       "description": "The Puffle-Actor header of the call.",
       "type": [
        "string",
        "null"
       ]
      },
      "address": {
       "description": "Where the call came from.",
       "type": [
        "string",
        "null"
       ]
      },
      "requestId": {
       "type": "string"
      },
      "subjectIds": {
       "type": "array",
       "items": {
        "type": "string"
       },
       "description": "What the call named, made or touched; the first 100."
      },
      "subjectCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      }
     },
     "required": [
      "id",
      "at",
      "operation",
      "status",
      "outcome",
      "keyId",
      "keyName",
      "actor",
      "address",
      "requestId",
      "subjectIds",
      "subjectCount"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "createLead": {
  "input": {
   "title": "createLead",
   "description": "Create a Lead, or reuse the one that is already known.",
   "type": "object",
   "properties": {
    "onMatch": {
     "x-in": "query",
     "description": "On a known Lead: update (default), fill only what is empty, or keep it as it is and only record the observation.",
     "type": "string",
     "enum": [
      "update",
      "fill",
      "keep"
     ]
    },
    "onConflict": {
     "x-in": "query",
     "description": "On identifiers of several Leads: resolve (default) by the rules, or refuse with 409 and every Lead involved.",
     "type": "string",
     "enum": [
      "resolve",
      "refuse"
     ]
    },
    "explain": {
     "x-in": "query",
     "description": "Add the decision to the answer.",
     "type": "boolean"
    },
    "unknown": {
     "x-in": "query",
     "description": "What to do with fields that do not exist: refuse (default) or keep them in raw.",
     "type": "string",
     "enum": [
      "refuse",
      "keep"
     ]
    },
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "type": {
     "x-in": "body",
     "type": "string",
     "enum": [
      "person",
      "company"
     ],
     "description": "person or company."
    },
    "name": {
     "x-in": "body",
     "anyOf": [
      {
       "type": "string",
       "pattern": "\\S"
      },
      {
       "type": "object",
       "properties": {
        "full": {
         "type": [
          "string",
          "null"
         ]
        },
        "short": {
         "type": [
          "string",
          "null"
         ]
        },
        "first": {
         "type": [
          "string",
          "null"
         ]
        },
        "last": {
         "type": [
          "string",
          "null"
         ]
        },
        "aliases": {
         "anyOf": [
          {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "additionalProperties": {}
      }
     ],
     "description": "The full name, or { full, first, last, short, aliases }."
    },
    "title": {
     "x-in": "body",
     "description": "Job title of a person.",
     "type": [
      "string",
      "null"
     ]
    },
    "company": {
     "x-in": "body",
     "description": "Employer of a person: a name, or { name, id, domain }.",
     "anyOf": [
      {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "object",
         "properties": {
          "name": {
           "type": [
            "string",
            "null"
           ]
          },
          "id": {
           "type": [
            "string",
            "null"
           ]
          },
          "domain": {
           "type": [
            "string",
            "null"
           ]
          }
         },
         "additionalProperties": {}
        }
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "domain": {
     "x-in": "body",
     "description": "Web domain of a company.",
     "type": [
      "string",
      "null"
     ]
    },
    "industry": {
     "x-in": "body",
     "description": "Industry of a company.",
     "type": [
      "string",
      "null"
     ]
    },
    "size": {
     "x-in": "body",
     "description": "Head count or size band of a company.",
     "type": [
      "string",
      "null"
     ]
    },
    "location": {
     "x-in": "body",
     "description": "A place as text, or { city, state, country, raw }.",
     "anyOf": [
      {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "object",
         "properties": {
          "city": {
           "type": [
            "string",
            "null"
           ]
          },
          "state": {
           "type": [
            "string",
            "null"
           ]
          },
          "country": {
           "type": [
            "string",
            "null"
           ]
          },
          "raw": {
           "type": [
            "string",
            "null"
           ]
          }
         },
         "additionalProperties": {}
        }
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "socials": {
     "x-in": "body",
     "description": "Profile URLs, or { url, platform, handle }.",
     "anyOf": [
      {
       "type": "array",
       "items": {
        "anyOf": [
         {
          "type": "string",
          "pattern": "\\S"
         },
         {
          "type": "object",
          "properties": {
           "url": {
            "type": "string",
            "pattern": "\\S"
           },
           "platform": {
            "type": [
             "string",
             "null"
            ]
           },
           "handle": {
            "type": [
             "string",
             "null"
            ]
           }
          },
          "required": [
           "url"
          ],
          "additionalProperties": {}
         }
        ]
       }
      },
      {
       "type": "null"
      }
     ]
    },
    "contacts": {
     "x-in": "body",
     "description": "E-mail addresses and phone numbers, or { value, type, label }.",
     "anyOf": [
      {
       "type": "array",
       "items": {
        "anyOf": [
         {
          "type": "string",
          "pattern": "\\S"
         },
         {
          "type": "object",
          "properties": {
           "value": {
            "type": "string",
            "pattern": "\\S"
           },
           "type": {
            "type": [
             "string",
             "null"
            ]
           },
           "label": {
            "type": [
             "string",
             "null"
            ]
           }
          },
          "required": [
           "value"
          ],
          "additionalProperties": {}
         }
        ]
       }
      },
      {
       "type": "null"
      }
     ]
    },
    "attributes": {
     "x-in": "body",
     "description": "Fields of your own, merged by key.",
     "anyOf": [
      {
       "type": "object",
       "propertyNames": {
        "type": "string"
       },
       "additionalProperties": {}
      },
      {
       "type": "null"
      }
     ]
    },
    "raw": {
     "x-in": "body",
     "description": "The record as the source had it; kept, never interpreted.",
     "anyOf": [
      {
       "type": "object",
       "propertyNames": {
        "type": "string"
       },
       "additionalProperties": {}
      },
      {
       "type": "null"
      }
     ]
    },
    "sources": {
     "x-in": "body",
     "description": "Where it comes from: { provider, id, type }.",
     "anyOf": [
      {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": [
           "string",
           "null"
          ]
         },
         "provider": {
          "type": [
           "string",
           "null"
          ]
         },
         "type": {
          "type": [
           "string",
           "null"
          ]
         }
        },
        "additionalProperties": {}
       }
      },
      {
       "type": "null"
      }
     ]
    },
    "source": {
     "x-in": "body",
     "description": "One more entry of sources.",
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": [
          "string",
          "null"
         ]
        },
        "provider": {
         "type": [
          "string",
          "null"
         ]
        },
        "type": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "additionalProperties": {}
      },
      {
       "type": "null"
      }
     ]
    },
    "listIds": {
     "x-in": "body",
     "description": "Lists to put the Lead in, in the same transaction.",
     "anyOf": [
      {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "type",
    "name"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "lead": {
     "$ref": "#/$defs/Lead"
    },
    "decision": {
     "$ref": "#/$defs/Decision"
    }
   },
   "required": [
    "lead"
   ],
   "additionalProperties": false,
   "$defs": {
    "Lead": {
     "oneOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "person"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "first": {
           "type": "string"
          },
          "last": {
           "type": "string"
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "title": {
         "type": [
          "string",
          "null"
         ]
        },
        "company": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "id": {
           "type": "string"
          },
          "domain": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "title",
        "company"
       ],
       "additionalProperties": false
      },
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "company"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "domain": {
         "type": [
          "string",
          "null"
         ]
        },
        "industry": {
         "type": [
          "string",
          "null"
         ]
        },
        "size": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "domain",
        "industry",
        "size"
       ],
       "additionalProperties": false
      }
     ]
    },
    "Decision": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "leadId": {
       "type": "string"
      },
      "at": {
       "type": "string"
      },
      "outcome": {
       "type": "string",
       "enum": [
        "created",
        "updated",
        "unchanged",
        "merged"
       ]
      },
      "identifiers": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "value": {
          "type": "string"
         },
         "path": {
          "type": "string"
         },
         "tier": {
          "anyOf": [
           {
            "type": "integer",
            "minimum": -9007199254740991,
            "maximum": 9007199254740991
           },
           {
            "type": "null"
           }
          ]
         },
         "status": {
          "type": "string",
          "enum": [
           "claimed",
           "matched",
           "contested",
           "shared",
           "free",
           "disposable",
           "placeholder",
           "invalid",
           "opaque"
          ]
         },
         "leadId": {
          "type": "string"
         },
         "reason": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "value",
         "path",
         "tier",
         "status"
        ],
        "additionalProperties": false
       }
      },
      "matchedBy": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "tier": {
          "type": "integer",
          "minimum": -9007199254740991,
          "maximum": 9007199254740991
         },
         "leadId": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "tier",
         "leadId"
        ],
        "additionalProperties": false
       }
      },
      "vetoes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "rule": {
          "type": "string",
          "enum": [
           "exclusive_identifier",
           "verdict_different",
           "open_conflict",
           "different_names"
          ]
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "rule",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "merged": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "conflicts": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "kind": {
          "type": "string"
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "kind",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "changes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "path": {
          "type": "string"
         },
         "from": {},
         "to": {},
         "rule": {
          "type": "string"
         }
        },
        "required": [
         "path",
         "from",
         "to",
         "rule"
        ],
        "additionalProperties": false
       }
      },
      "notes": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     },
     "required": [
      "id",
      "leadId",
      "at",
      "outcome",
      "identifiers",
      "matchedBy",
      "vetoes",
      "merged",
      "conflicts",
      "changes",
      "notes"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "createLeads": {
  "input": {
   "title": "createLeads",
   "description": "Create or reuse up to 1,000 Leads in one call.",
   "type": "object",
   "properties": {
    "onMatch": {
     "x-in": "query",
     "description": "On a known Lead: update (default), fill only what is empty, or keep it as it is and only record the observation.",
     "type": "string",
     "enum": [
      "update",
      "fill",
      "keep"
     ]
    },
    "onConflict": {
     "x-in": "query",
     "description": "On identifiers of several Leads: resolve (default) by the rules, or refuse with 409 and every Lead involved.",
     "type": "string",
     "enum": [
      "resolve",
      "refuse"
     ]
    },
    "explain": {
     "x-in": "query",
     "description": "Add the decision to the answer.",
     "type": "boolean"
    },
    "unknown": {
     "x-in": "query",
     "description": "What to do with fields that do not exist: refuse (default) or keep them in raw.",
     "type": "string",
     "enum": [
      "refuse",
      "keep"
     ]
    },
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "leads": {
     "x-in": "body",
     "minItems": 1,
     "maxItems": 1000,
     "type": "array",
     "items": {},
     "description": "1 to 1,000 Create Lead bodies."
    }
   },
   "required": [
    "leads"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "results": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "index": {
        "type": "integer",
        "minimum": -9007199254740991,
        "maximum": 9007199254740991
       },
       "status": {
        "type": "integer",
        "minimum": -9007199254740991,
        "maximum": 9007199254740991
       },
       "outcome": {
        "anyOf": [
         {
          "type": "string",
          "enum": [
           "created",
           "updated",
           "unchanged",
           "merged"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "lead": {
        "$ref": "#/$defs/Lead"
       },
       "decision": {
        "$ref": "#/$defs/Decision"
       },
       "error": {
        "type": "object",
        "properties": {
         "code": {
          "type": "string",
          "enum": [
           "validation_failed",
           "unknown_field",
           "malformed_json",
           "unauthenticated",
           "limit_reached",
           "forbidden",
           "not_found",
           "method_not_allowed",
           "not_acceptable",
           "request_timeout",
           "conflict",
           "search_active",
           "identity_conflict",
           "idempotency_in_flight",
           "suppressed",
           "stale_version",
           "too_large",
           "unsupported_media_type",
           "idempotency_mismatch",
           "nothing_imported",
           "rate_limited",
           "headers_too_large",
           "internal",
           "overloaded",
           "database_unavailable"
          ]
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "code",
         "detail"
        ],
        "additionalProperties": {}
       }
      },
      "required": [
       "index",
       "status",
       "outcome"
      ],
      "additionalProperties": false
     }
    },
    "counts": {
     "type": "object",
     "properties": {
      "received": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "created": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "updated": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "unchanged": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "merged": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "rejected": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      }
     },
     "required": [
      "received",
      "created",
      "updated",
      "unchanged",
      "merged",
      "rejected"
     ],
     "additionalProperties": false
    }
   },
   "required": [
    "results",
    "counts"
   ],
   "additionalProperties": false,
   "$defs": {
    "Lead": {
     "oneOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "person"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "first": {
           "type": "string"
          },
          "last": {
           "type": "string"
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "title": {
         "type": [
          "string",
          "null"
         ]
        },
        "company": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "id": {
           "type": "string"
          },
          "domain": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "title",
        "company"
       ],
       "additionalProperties": false
      },
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "company"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "domain": {
         "type": [
          "string",
          "null"
         ]
        },
        "industry": {
         "type": [
          "string",
          "null"
         ]
        },
        "size": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "domain",
        "industry",
        "size"
       ],
       "additionalProperties": false
      }
     ]
    },
    "Decision": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "leadId": {
       "type": "string"
      },
      "at": {
       "type": "string"
      },
      "outcome": {
       "type": "string",
       "enum": [
        "created",
        "updated",
        "unchanged",
        "merged"
       ]
      },
      "identifiers": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "value": {
          "type": "string"
         },
         "path": {
          "type": "string"
         },
         "tier": {
          "anyOf": [
           {
            "type": "integer",
            "minimum": -9007199254740991,
            "maximum": 9007199254740991
           },
           {
            "type": "null"
           }
          ]
         },
         "status": {
          "type": "string",
          "enum": [
           "claimed",
           "matched",
           "contested",
           "shared",
           "free",
           "disposable",
           "placeholder",
           "invalid",
           "opaque"
          ]
         },
         "leadId": {
          "type": "string"
         },
         "reason": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "value",
         "path",
         "tier",
         "status"
        ],
        "additionalProperties": false
       }
      },
      "matchedBy": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "tier": {
          "type": "integer",
          "minimum": -9007199254740991,
          "maximum": 9007199254740991
         },
         "leadId": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "tier",
         "leadId"
        ],
        "additionalProperties": false
       }
      },
      "vetoes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "rule": {
          "type": "string",
          "enum": [
           "exclusive_identifier",
           "verdict_different",
           "open_conflict",
           "different_names"
          ]
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "rule",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "merged": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "conflicts": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "kind": {
          "type": "string"
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "kind",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "changes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "path": {
          "type": "string"
         },
         "from": {},
         "to": {},
         "rule": {
          "type": "string"
         }
        },
        "required": [
         "path",
         "from",
         "to",
         "rule"
        ],
        "additionalProperties": false
       }
      },
      "notes": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     },
     "required": [
      "id",
      "leadId",
      "at",
      "outcome",
      "identifiers",
      "matchedBy",
      "vetoes",
      "merged",
      "conflicts",
      "changes",
      "notes"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "getLeads": {
  "input": {
   "title": "getLeads",
   "description": "Read one Lead by id, or a page of Leads, newest first.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "query",
     "description": "One Lead.",
     "type": "string",
     "maxLength": 200
    },
    "asOf": {
     "x-in": "query",
     "description": "With id: the Lead as it was known at this time.",
     "type": "string",
     "maxLength": 64,
     "format": "date-time"
    },
    "type": {
     "x-in": "query",
     "description": "person or company.",
     "type": "string",
     "enum": [
      "person",
      "company"
     ]
    },
    "q": {
     "x-in": "query",
     "description": "Words in names, aliases, title, company, domain, industry, location or e-mails.",
     "type": "string",
     "maxLength": 500
    },
    "name": {
     "x-in": "query",
     "description": "Words in the name or an alias.",
     "type": "string",
     "maxLength": 500
    },
    "title": {
     "x-in": "query",
     "description": "Words in the job title.",
     "type": "string",
     "maxLength": 500
    },
    "role": {
     "x-in": "query",
     "description": "The same as title.",
     "type": "string",
     "maxLength": 500
    },
    "company": {
     "x-in": "query",
     "description": "Words in the employer's name.",
     "type": "string",
     "maxLength": 500
    },
    "domain": {
     "x-in": "query",
     "description": "A web domain, in any spelling.",
     "type": "string",
     "maxLength": 500
    },
    "email": {
     "x-in": "query",
     "description": "An e-mail address, in any spelling.",
     "type": "string",
     "maxLength": 500
    },
    "industry": {
     "x-in": "query",
     "description": "Words in the industry.",
     "type": "string",
     "maxLength": 500
    },
    "location": {
     "x-in": "query",
     "description": "Words in city, state, country or the place as sent.",
     "type": "string",
     "maxLength": 500
    },
    "listId": {
     "x-in": "query",
     "description": "Only members of this List.",
     "type": "string",
     "maxLength": 200
    },
    "updatedSince": {
     "x-in": "query",
     "description": "Only what changed at this time or later.",
     "type": "string",
     "maxLength": 64,
     "format": "date-time"
    },
    "sort": {
     "x-in": "query",
     "description": "Order of the page; a minus means newest first. -createdAt unless told.",
     "type": "string",
     "enum": [
      "-createdAt",
      "createdAt",
      "-updatedAt",
      "updatedAt"
     ]
    },
    "include": {
     "x-in": "query",
     "description": "Also name merged and deleted Leads, for programs that keep a copy.",
     "type": "string",
     "enum": [
      "gone"
     ]
    },
    "csv": {
     "x-in": "query",
     "description": "As text/csv: for a spreadsheet (formulas guarded, the default), or for a machine (cells as they are).",
     "type": "string",
     "enum": [
      "spreadsheet",
      "machine"
     ]
    },
    "limit": {
     "x-in": "query",
     "description": "Items a page, 1 to 500; 50 unless told.",
     "type": "integer",
     "minimum": 1,
     "maximum": 500
    },
    "cursor": {
     "x-in": "query",
     "description": "The nextCursor of the page before.",
     "type": "string",
     "maxLength": 2000
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "leads": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Lead"
     }
    },
    "gone": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string"
       },
       "goneAt": {
        "type": "string"
       },
       "survivorId": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "goneAt"
      ],
      "additionalProperties": false
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "leads",
    "nextCursor"
   ],
   "additionalProperties": false,
   "$defs": {
    "Lead": {
     "oneOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "person"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "first": {
           "type": "string"
          },
          "last": {
           "type": "string"
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "title": {
         "type": [
          "string",
          "null"
         ]
        },
        "company": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "id": {
           "type": "string"
          },
          "domain": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "title",
        "company"
       ],
       "additionalProperties": false
      },
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "company"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "domain": {
         "type": [
          "string",
          "null"
         ]
        },
        "industry": {
         "type": [
          "string",
          "null"
         ]
        },
        "size": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "domain",
        "industry",
        "size"
       ],
       "additionalProperties": false
      }
     ]
    }
   }
  }
 },
 "updateLead": {
  "input": {
   "title": "updateLead",
   "description": "Correct a Lead by hand: what is set here holds against every later import or enrichment.",
   "type": "object",
   "properties": {
    "explain": {
     "x-in": "query",
     "description": "Add the decision to the answer.",
     "type": "boolean"
    },
    "unknown": {
     "x-in": "query",
     "description": "What to do with fields that do not exist: refuse (default) or keep them in raw.",
     "type": "string",
     "enum": [
      "refuse",
      "keep"
     ]
    },
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "pin": {
     "x-in": "query",
     "description": "false: the values count like any other source instead of holding against later ones.",
     "type": "boolean"
    },
    "id": {
     "x-in": "body",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "description": "The Lead to change."
    },
    "name": {
     "x-in": "body",
     "description": "The full name, or { full, first, last, short, aliases }.",
     "anyOf": [
      {
       "type": "string",
       "pattern": "\\S"
      },
      {
       "type": "object",
       "properties": {
        "full": {
         "type": [
          "string",
          "null"
         ]
        },
        "short": {
         "type": [
          "string",
          "null"
         ]
        },
        "first": {
         "type": [
          "string",
          "null"
         ]
        },
        "last": {
         "type": [
          "string",
          "null"
         ]
        },
        "aliases": {
         "anyOf": [
          {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "additionalProperties": {}
      }
     ]
    },
    "title": {
     "x-in": "body",
     "description": "Job title of a person.",
     "type": [
      "string",
      "null"
     ]
    },
    "company": {
     "x-in": "body",
     "description": "Employer of a person: a name, or { name, id, domain }.",
     "anyOf": [
      {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "object",
         "properties": {
          "name": {
           "type": [
            "string",
            "null"
           ]
          },
          "id": {
           "type": [
            "string",
            "null"
           ]
          },
          "domain": {
           "type": [
            "string",
            "null"
           ]
          }
         },
         "additionalProperties": {}
        }
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "domain": {
     "x-in": "body",
     "description": "Web domain of a company.",
     "type": [
      "string",
      "null"
     ]
    },
    "industry": {
     "x-in": "body",
     "description": "Industry of a company.",
     "type": [
      "string",
      "null"
     ]
    },
    "size": {
     "x-in": "body",
     "description": "Head count or size band of a company.",
     "type": [
      "string",
      "null"
     ]
    },
    "location": {
     "x-in": "body",
     "description": "A place as text, or { city, state, country, raw }.",
     "anyOf": [
      {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "object",
         "properties": {
          "city": {
           "type": [
            "string",
            "null"
           ]
          },
          "state": {
           "type": [
            "string",
            "null"
           ]
          },
          "country": {
           "type": [
            "string",
            "null"
           ]
          },
          "raw": {
           "type": [
            "string",
            "null"
           ]
          }
         },
         "additionalProperties": {}
        }
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "socials": {
     "x-in": "body",
     "description": "Profile URLs, or { url, platform, handle }.",
     "anyOf": [
      {
       "type": "array",
       "items": {
        "anyOf": [
         {
          "type": "string",
          "pattern": "\\S"
         },
         {
          "type": "object",
          "properties": {
           "url": {
            "type": "string",
            "pattern": "\\S"
           },
           "platform": {
            "type": [
             "string",
             "null"
            ]
           },
           "handle": {
            "type": [
             "string",
             "null"
            ]
           }
          },
          "required": [
           "url"
          ],
          "additionalProperties": {}
         }
        ]
       }
      },
      {
       "type": "null"
      }
     ]
    },
    "contacts": {
     "x-in": "body",
     "description": "E-mail addresses and phone numbers, or { value, type, label }.",
     "anyOf": [
      {
       "type": "array",
       "items": {
        "anyOf": [
         {
          "type": "string",
          "pattern": "\\S"
         },
         {
          "type": "object",
          "properties": {
           "value": {
            "type": "string",
            "pattern": "\\S"
           },
           "type": {
            "type": [
             "string",
             "null"
            ]
           },
           "label": {
            "type": [
             "string",
             "null"
            ]
           }
          },
          "required": [
           "value"
          ],
          "additionalProperties": {}
         }
        ]
       }
      },
      {
       "type": "null"
      }
     ]
    },
    "attributes": {
     "x-in": "body",
     "description": "Fields of your own, merged by key.",
     "anyOf": [
      {
       "type": "object",
       "propertyNames": {
        "type": "string"
       },
       "additionalProperties": {}
      },
      {
       "type": "null"
      }
     ]
    },
    "raw": {
     "x-in": "body",
     "description": "The record as the source had it; kept, never interpreted.",
     "anyOf": [
      {
       "type": "object",
       "propertyNames": {
        "type": "string"
       },
       "additionalProperties": {}
      },
      {
       "type": "null"
      }
     ]
    },
    "unpin": {
     "x-in": "body",
     "description": "Fields to release from a value that was set by hand.",
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "lead": {
     "$ref": "#/$defs/Lead"
    },
    "decision": {
     "$ref": "#/$defs/Decision"
    }
   },
   "required": [
    "lead"
   ],
   "additionalProperties": false,
   "$defs": {
    "Lead": {
     "oneOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "person"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "first": {
           "type": "string"
          },
          "last": {
           "type": "string"
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "title": {
         "type": [
          "string",
          "null"
         ]
        },
        "company": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "id": {
           "type": "string"
          },
          "domain": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "title",
        "company"
       ],
       "additionalProperties": false
      },
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "company"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "domain": {
         "type": [
          "string",
          "null"
         ]
        },
        "industry": {
         "type": [
          "string",
          "null"
         ]
        },
        "size": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "domain",
        "industry",
        "size"
       ],
       "additionalProperties": false
      }
     ]
    },
    "Decision": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "leadId": {
       "type": "string"
      },
      "at": {
       "type": "string"
      },
      "outcome": {
       "type": "string",
       "enum": [
        "created",
        "updated",
        "unchanged",
        "merged"
       ]
      },
      "identifiers": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "value": {
          "type": "string"
         },
         "path": {
          "type": "string"
         },
         "tier": {
          "anyOf": [
           {
            "type": "integer",
            "minimum": -9007199254740991,
            "maximum": 9007199254740991
           },
           {
            "type": "null"
           }
          ]
         },
         "status": {
          "type": "string",
          "enum": [
           "claimed",
           "matched",
           "contested",
           "shared",
           "free",
           "disposable",
           "placeholder",
           "invalid",
           "opaque"
          ]
         },
         "leadId": {
          "type": "string"
         },
         "reason": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "value",
         "path",
         "tier",
         "status"
        ],
        "additionalProperties": false
       }
      },
      "matchedBy": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "tier": {
          "type": "integer",
          "minimum": -9007199254740991,
          "maximum": 9007199254740991
         },
         "leadId": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "tier",
         "leadId"
        ],
        "additionalProperties": false
       }
      },
      "vetoes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "rule": {
          "type": "string",
          "enum": [
           "exclusive_identifier",
           "verdict_different",
           "open_conflict",
           "different_names"
          ]
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "rule",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "merged": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "conflicts": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "kind": {
          "type": "string"
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "kind",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "changes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "path": {
          "type": "string"
         },
         "from": {},
         "to": {},
         "rule": {
          "type": "string"
         }
        },
        "required": [
         "path",
         "from",
         "to",
         "rule"
        ],
        "additionalProperties": false
       }
      },
      "notes": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     },
     "required": [
      "id",
      "leadId",
      "at",
      "outcome",
      "identifiers",
      "matchedBy",
      "vetoes",
      "merged",
      "conflicts",
      "changes",
      "notes"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "getDecision": {
  "input": {
   "title": "getDecision",
   "description": "Read how one request was understood: what matched, what was vetoed, what changed and why.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "query",
     "type": "string",
     "maxLength": 200,
     "description": "The decision."
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "decision": {
     "$ref": "#/$defs/Decision"
    }
   },
   "required": [
    "decision"
   ],
   "additionalProperties": false,
   "$defs": {
    "Decision": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "leadId": {
       "type": "string"
      },
      "at": {
       "type": "string"
      },
      "outcome": {
       "type": "string",
       "enum": [
        "created",
        "updated",
        "unchanged",
        "merged"
       ]
      },
      "identifiers": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "value": {
          "type": "string"
         },
         "path": {
          "type": "string"
         },
         "tier": {
          "anyOf": [
           {
            "type": "integer",
            "minimum": -9007199254740991,
            "maximum": 9007199254740991
           },
           {
            "type": "null"
           }
          ]
         },
         "status": {
          "type": "string",
          "enum": [
           "claimed",
           "matched",
           "contested",
           "shared",
           "free",
           "disposable",
           "placeholder",
           "invalid",
           "opaque"
          ]
         },
         "leadId": {
          "type": "string"
         },
         "reason": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "value",
         "path",
         "tier",
         "status"
        ],
        "additionalProperties": false
       }
      },
      "matchedBy": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "tier": {
          "type": "integer",
          "minimum": -9007199254740991,
          "maximum": 9007199254740991
         },
         "leadId": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "tier",
         "leadId"
        ],
        "additionalProperties": false
       }
      },
      "vetoes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "rule": {
          "type": "string",
          "enum": [
           "exclusive_identifier",
           "verdict_different",
           "open_conflict",
           "different_names"
          ]
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "rule",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "merged": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "conflicts": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "kind": {
          "type": "string"
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "kind",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "changes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "path": {
          "type": "string"
         },
         "from": {},
         "to": {},
         "rule": {
          "type": "string"
         }
        },
        "required": [
         "path",
         "from",
         "to",
         "rule"
        ],
        "additionalProperties": false
       }
      },
      "notes": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     },
     "required": [
      "id",
      "leadId",
      "at",
      "outcome",
      "identifiers",
      "matchedBy",
      "vetoes",
      "merged",
      "conflicts",
      "changes",
      "notes"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "getLists": {
  "input": {
   "title": "getLists",
   "description": "Read every List with its counts, or one by id.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "query",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The List; `all` is the built-in List of every Lead."
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "lists": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/List"
     }
    }
   },
   "required": [
    "lists"
   ],
   "additionalProperties": false,
   "$defs": {
    "List": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "description": {
       "type": [
        "string",
        "null"
       ]
      },
      "leadType": {
       "type": "string",
       "enum": [
        "person",
        "company",
        "mixed"
       ]
      },
      "leadCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "personCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "companyCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "updatedAt": {
       "type": "string",
       "format": "date-time"
      },
      "activeSearchTaskId": {
       "description": "The search that is filling the List now.",
       "type": [
        "string",
        "null"
       ]
      },
      "searchFilters": {
       "anyOf": [
        {
         "$ref": "#/$defs/SearchFilters"
        },
        {
         "type": "null"
        }
       ],
       "description": "What the last search of the List looked for."
      }
     },
     "required": [
      "id",
      "name",
      "description",
      "leadType",
      "leadCount",
      "personCount",
      "companyCount",
      "createdAt",
      "updatedAt",
      "activeSearchTaskId",
      "searchFilters"
     ],
     "additionalProperties": false
    },
    "SearchFilters": {
     "type": "object",
     "properties": {
      "type": {
       "type": "string",
       "enum": [
        "person",
        "company"
       ],
       "description": "Whether people or companies are looked for."
      },
      "titles": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. A job title fits when it holds all words of one entry, in any order; of, and, the do not count."
      },
      "seniorities": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "functions": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "locations": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Of the person, or of the company when companies are looked for."
      },
      "companies": {
       "type": "object",
       "properties": {
        "include": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        },
        "exclude": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "The employer of a person, or the company itself: any of the names or any of the domains."
      },
      "industries": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "keywords": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. Words that no other field has a place for: any of them, anywhere."
      },
      "size": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max"
       ],
       "additionalProperties": false,
       "description": "Employees, both ends included."
      },
      "revenue": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "A year, in whole units of the currency, both ends included."
      },
      "funding": {
       "type": "object",
       "properties": {
        "stages": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/FundingStage"
         },
         "description": "The last round, or how else the company is funded."
        },
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "stages",
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "The stage, and the total raised in whole units of the currency, both ends included."
      }
     },
     "required": [
      "type",
      "titles",
      "seniorities",
      "functions",
      "locations",
      "companies",
      "industries",
      "keywords",
      "size",
      "revenue",
      "funding"
     ],
     "additionalProperties": false
    },
    "Seniority": {
     "type": "string",
     "enum": [
      "founder",
      "owner",
      "c_suite",
      "partner",
      "vp",
      "head",
      "director",
      "senior",
      "manager",
      "entry"
     ]
    },
    "JobFunction": {
     "type": "string",
     "enum": [
      "engineering",
      "information_technology",
      "security",
      "data",
      "product",
      "design",
      "research",
      "marketing",
      "communications",
      "sales",
      "business_development",
      "customer_success",
      "support",
      "operations",
      "supply_chain",
      "procurement",
      "project_management",
      "finance",
      "legal",
      "compliance",
      "human_resources",
      "administration",
      "education",
      "healthcare",
      "consulting"
     ]
    },
    "SearchPlace": {
     "type": "object",
     "properties": {
      "country": {
       "description": "ISO 3166-1 alpha-2, such as US.",
       "type": "string",
       "pattern": "^[A-Z]{2}$"
      },
      "state": {
       "description": "The part of ISO 3166-2 after the country: WA.",
       "type": "string",
       "pattern": "^[A-Z0-9]{1,3}$"
      },
      "city": {
       "description": "The name of a city, in English where it has one.",
       "type": "string",
       "minLength": 1
      }
     },
     "additionalProperties": false
    },
    "Industry": {
     "type": "string",
     "enum": [
      "software",
      "developer_tools",
      "cloud",
      "hosting",
      "domains",
      "backup",
      "email",
      "communication",
      "remote_access",
      "security",
      "identity",
      "vpn",
      "iot",
      "productivity",
      "creativity",
      "social",
      "dating",
      "artificial_intelligence",
      "data_analytics",
      "it_services",
      "hardware",
      "semiconductors",
      "electronics",
      "robotics",
      "telecommunications",
      "ecommerce",
      "marketplaces",
      "fintech",
      "finance",
      "banking",
      "payments",
      "investing",
      "venture_capital",
      "private_equity",
      "insurance",
      "cryptocurrencies",
      "crowdfunding",
      "accounting",
      "real_estate",
      "construction",
      "architecture",
      "engineering_services",
      "education",
      "universities",
      "edtech",
      "health",
      "hospitals",
      "biotechnology",
      "pharmaceuticals",
      "medical_devices",
      "mental_health",
      "fitness",
      "veterinary",
      "retail",
      "wholesale",
      "fashion",
      "cosmetics",
      "luxury",
      "consumer_goods",
      "furniture",
      "toys",
      "food",
      "beverages",
      "restaurants",
      "agriculture",
      "hospitality",
      "travel",
      "tickets",
      "transport",
      "airlines",
      "maritime",
      "rail",
      "logistics",
      "postal",
      "automotive",
      "aerospace",
      "space",
      "defense",
      "energy",
      "oil_gas",
      "renewables",
      "utilities",
      "mining",
      "chemicals",
      "materials",
      "manufacturing",
      "machinery",
      "packaging",
      "printing",
      "textiles",
      "environment",
      "waste",
      "media",
      "entertainment",
      "gaming",
      "betting",
      "music",
      "film",
      "publishing",
      "news",
      "sports",
      "marketing",
      "advertising",
      "public_relations",
      "design",
      "market_research",
      "consulting",
      "legal",
      "human_resources",
      "recruiting",
      "facilities",
      "security_services",
      "government",
      "politics",
      "nonprofit",
      "religion",
      "research"
     ]
    },
    "FundingStage": {
     "type": "string",
     "enum": [
      "bootstrapped",
      "pre_seed",
      "seed",
      "series_a",
      "series_b",
      "series_c",
      "series_d",
      "series_e",
      "series_f",
      "venture_backed",
      "private_equity",
      "public"
     ]
    }
   }
  }
 },
 "createList": {
  "input": {
   "title": "createList",
   "description": "Create a List, with Leads in it if leadIds is given.",
   "type": "object",
   "properties": {
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "name": {
     "x-in": "body",
     "anyOf": [
      {
       "type": "string",
       "minLength": 1,
       "maxLength": 500,
       "description": "What people call the List."
      },
      {
       "type": "null"
      }
     ]
    },
    "description": {
     "x-in": "body",
     "anyOf": [
      {
       "type": "string",
       "maxLength": 10000
      },
      {
       "type": "null"
      }
     ],
     "description": "What the List is for."
    },
    "leadType": {
     "x-in": "body",
     "anyOf": [
      {
       "type": "string",
       "enum": [
        "person",
        "company",
        "mixed"
       ],
       "description": "Which Leads the List takes: person, company or mixed."
      },
      {
       "type": "null"
      }
     ]
    },
    "leadIds": {
     "x-in": "body",
     "description": "Up to 10,000 Leads to start with.",
     "anyOf": [
      {
       "maxItems": 10000,
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "format": "puffle-id",
        "description": "An opaque id."
       }
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "list": {
     "$ref": "#/$defs/List"
    }
   },
   "required": [
    "list"
   ],
   "additionalProperties": false,
   "$defs": {
    "List": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "description": {
       "type": [
        "string",
        "null"
       ]
      },
      "leadType": {
       "type": "string",
       "enum": [
        "person",
        "company",
        "mixed"
       ]
      },
      "leadCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "personCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "companyCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "updatedAt": {
       "type": "string",
       "format": "date-time"
      },
      "activeSearchTaskId": {
       "description": "The search that is filling the List now.",
       "type": [
        "string",
        "null"
       ]
      },
      "searchFilters": {
       "anyOf": [
        {
         "$ref": "#/$defs/SearchFilters"
        },
        {
         "type": "null"
        }
       ],
       "description": "What the last search of the List looked for."
      }
     },
     "required": [
      "id",
      "name",
      "description",
      "leadType",
      "leadCount",
      "personCount",
      "companyCount",
      "createdAt",
      "updatedAt",
      "activeSearchTaskId",
      "searchFilters"
     ],
     "additionalProperties": false
    },
    "SearchFilters": {
     "type": "object",
     "properties": {
      "type": {
       "type": "string",
       "enum": [
        "person",
        "company"
       ],
       "description": "Whether people or companies are looked for."
      },
      "titles": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. A job title fits when it holds all words of one entry, in any order; of, and, the do not count."
      },
      "seniorities": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "functions": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "locations": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Of the person, or of the company when companies are looked for."
      },
      "companies": {
       "type": "object",
       "properties": {
        "include": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        },
        "exclude": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "The employer of a person, or the company itself: any of the names or any of the domains."
      },
      "industries": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "keywords": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. Words that no other field has a place for: any of them, anywhere."
      },
      "size": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max"
       ],
       "additionalProperties": false,
       "description": "Employees, both ends included."
      },
      "revenue": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "A year, in whole units of the currency, both ends included."
      },
      "funding": {
       "type": "object",
       "properties": {
        "stages": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/FundingStage"
         },
         "description": "The last round, or how else the company is funded."
        },
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "stages",
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "The stage, and the total raised in whole units of the currency, both ends included."
      }
     },
     "required": [
      "type",
      "titles",
      "seniorities",
      "functions",
      "locations",
      "companies",
      "industries",
      "keywords",
      "size",
      "revenue",
      "funding"
     ],
     "additionalProperties": false
    },
    "Seniority": {
     "type": "string",
     "enum": [
      "founder",
      "owner",
      "c_suite",
      "partner",
      "vp",
      "head",
      "director",
      "senior",
      "manager",
      "entry"
     ]
    },
    "JobFunction": {
     "type": "string",
     "enum": [
      "engineering",
      "information_technology",
      "security",
      "data",
      "product",
      "design",
      "research",
      "marketing",
      "communications",
      "sales",
      "business_development",
      "customer_success",
      "support",
      "operations",
      "supply_chain",
      "procurement",
      "project_management",
      "finance",
      "legal",
      "compliance",
      "human_resources",
      "administration",
      "education",
      "healthcare",
      "consulting"
     ]
    },
    "SearchPlace": {
     "type": "object",
     "properties": {
      "country": {
       "description": "ISO 3166-1 alpha-2, such as US.",
       "type": "string",
       "pattern": "^[A-Z]{2}$"
      },
      "state": {
       "description": "The part of ISO 3166-2 after the country: WA.",
       "type": "string",
       "pattern": "^[A-Z0-9]{1,3}$"
      },
      "city": {
       "description": "The name of a city, in English where it has one.",
       "type": "string",
       "minLength": 1
      }
     },
     "additionalProperties": false
    },
    "Industry": {
     "type": "string",
     "enum": [
      "software",
      "developer_tools",
      "cloud",
      "hosting",
      "domains",
      "backup",
      "email",
      "communication",
      "remote_access",
      "security",
      "identity",
      "vpn",
      "iot",
      "productivity",
      "creativity",
      "social",
      "dating",
      "artificial_intelligence",
      "data_analytics",
      "it_services",
      "hardware",
      "semiconductors",
      "electronics",
      "robotics",
      "telecommunications",
      "ecommerce",
      "marketplaces",
      "fintech",
      "finance",
      "banking",
      "payments",
      "investing",
      "venture_capital",
      "private_equity",
      "insurance",
      "cryptocurrencies",
      "crowdfunding",
      "accounting",
      "real_estate",
      "construction",
      "architecture",
      "engineering_services",
      "education",
      "universities",
      "edtech",
      "health",
      "hospitals",
      "biotechnology",
      "pharmaceuticals",
      "medical_devices",
      "mental_health",
      "fitness",
      "veterinary",
      "retail",
      "wholesale",
      "fashion",
      "cosmetics",
      "luxury",
      "consumer_goods",
      "furniture",
      "toys",
      "food",
      "beverages",
      "restaurants",
      "agriculture",
      "hospitality",
      "travel",
      "tickets",
      "transport",
      "airlines",
      "maritime",
      "rail",
      "logistics",
      "postal",
      "automotive",
      "aerospace",
      "space",
      "defense",
      "energy",
      "oil_gas",
      "renewables",
      "utilities",
      "mining",
      "chemicals",
      "materials",
      "manufacturing",
      "machinery",
      "packaging",
      "printing",
      "textiles",
      "environment",
      "waste",
      "media",
      "entertainment",
      "gaming",
      "betting",
      "music",
      "film",
      "publishing",
      "news",
      "sports",
      "marketing",
      "advertising",
      "public_relations",
      "design",
      "market_research",
      "consulting",
      "legal",
      "human_resources",
      "recruiting",
      "facilities",
      "security_services",
      "government",
      "politics",
      "nonprofit",
      "religion",
      "research"
     ]
    },
    "FundingStage": {
     "type": "string",
     "enum": [
      "bootstrapped",
      "pre_seed",
      "seed",
      "series_a",
      "series_b",
      "series_c",
      "series_d",
      "series_e",
      "series_f",
      "venture_backed",
      "private_equity",
      "public"
     ]
    }
   }
  }
 },
 "updateList": {
  "input": {
   "title": "updateList",
   "description": "Rename a List, describe it, or change which Leads it takes.",
   "type": "object",
   "properties": {
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "id": {
     "x-in": "body",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The List; `all` is the built-in List of every Lead."
    },
    "name": {
     "x-in": "body",
     "type": "string",
     "minLength": 1,
     "maxLength": 500,
     "description": "What people call the List."
    },
    "description": {
     "x-in": "body",
     "anyOf": [
      {
       "type": "string",
       "maxLength": 10000
      },
      {
       "type": "null"
      }
     ],
     "description": "What the List is for."
    },
    "leadType": {
     "x-in": "body",
     "type": "string",
     "enum": [
      "person",
      "company",
      "mixed"
     ],
     "description": "Which Leads the List takes: person, company or mixed."
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "list": {
     "$ref": "#/$defs/List"
    }
   },
   "required": [
    "list"
   ],
   "additionalProperties": false,
   "$defs": {
    "List": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "description": {
       "type": [
        "string",
        "null"
       ]
      },
      "leadType": {
       "type": "string",
       "enum": [
        "person",
        "company",
        "mixed"
       ]
      },
      "leadCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "personCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "companyCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "updatedAt": {
       "type": "string",
       "format": "date-time"
      },
      "activeSearchTaskId": {
       "description": "The search that is filling the List now.",
       "type": [
        "string",
        "null"
       ]
      },
      "searchFilters": {
       "anyOf": [
        {
         "$ref": "#/$defs/SearchFilters"
        },
        {
         "type": "null"
        }
       ],
       "description": "What the last search of the List looked for."
      }
     },
     "required": [
      "id",
      "name",
      "description",
      "leadType",
      "leadCount",
      "personCount",
      "companyCount",
      "createdAt",
      "updatedAt",
      "activeSearchTaskId",
      "searchFilters"
     ],
     "additionalProperties": false
    },
    "SearchFilters": {
     "type": "object",
     "properties": {
      "type": {
       "type": "string",
       "enum": [
        "person",
        "company"
       ],
       "description": "Whether people or companies are looked for."
      },
      "titles": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. A job title fits when it holds all words of one entry, in any order; of, and, the do not count."
      },
      "seniorities": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "functions": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "locations": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Of the person, or of the company when companies are looked for."
      },
      "companies": {
       "type": "object",
       "properties": {
        "include": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        },
        "exclude": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "The employer of a person, or the company itself: any of the names or any of the domains."
      },
      "industries": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "keywords": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. Words that no other field has a place for: any of them, anywhere."
      },
      "size": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max"
       ],
       "additionalProperties": false,
       "description": "Employees, both ends included."
      },
      "revenue": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "A year, in whole units of the currency, both ends included."
      },
      "funding": {
       "type": "object",
       "properties": {
        "stages": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/FundingStage"
         },
         "description": "The last round, or how else the company is funded."
        },
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "stages",
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "The stage, and the total raised in whole units of the currency, both ends included."
      }
     },
     "required": [
      "type",
      "titles",
      "seniorities",
      "functions",
      "locations",
      "companies",
      "industries",
      "keywords",
      "size",
      "revenue",
      "funding"
     ],
     "additionalProperties": false
    },
    "Seniority": {
     "type": "string",
     "enum": [
      "founder",
      "owner",
      "c_suite",
      "partner",
      "vp",
      "head",
      "director",
      "senior",
      "manager",
      "entry"
     ]
    },
    "JobFunction": {
     "type": "string",
     "enum": [
      "engineering",
      "information_technology",
      "security",
      "data",
      "product",
      "design",
      "research",
      "marketing",
      "communications",
      "sales",
      "business_development",
      "customer_success",
      "support",
      "operations",
      "supply_chain",
      "procurement",
      "project_management",
      "finance",
      "legal",
      "compliance",
      "human_resources",
      "administration",
      "education",
      "healthcare",
      "consulting"
     ]
    },
    "SearchPlace": {
     "type": "object",
     "properties": {
      "country": {
       "description": "ISO 3166-1 alpha-2, such as US.",
       "type": "string",
       "pattern": "^[A-Z]{2}$"
      },
      "state": {
       "description": "The part of ISO 3166-2 after the country: WA.",
       "type": "string",
       "pattern": "^[A-Z0-9]{1,3}$"
      },
      "city": {
       "description": "The name of a city, in English where it has one.",
       "type": "string",
       "minLength": 1
      }
     },
     "additionalProperties": false
    },
    "Industry": {
     "type": "string",
     "enum": [
      "software",
      "developer_tools",
      "cloud",
      "hosting",
      "domains",
      "backup",
      "email",
      "communication",
      "remote_access",
      "security",
      "identity",
      "vpn",
      "iot",
      "productivity",
      "creativity",
      "social",
      "dating",
      "artificial_intelligence",
      "data_analytics",
      "it_services",
      "hardware",
      "semiconductors",
      "electronics",
      "robotics",
      "telecommunications",
      "ecommerce",
      "marketplaces",
      "fintech",
      "finance",
      "banking",
      "payments",
      "investing",
      "venture_capital",
      "private_equity",
      "insurance",
      "cryptocurrencies",
      "crowdfunding",
      "accounting",
      "real_estate",
      "construction",
      "architecture",
      "engineering_services",
      "education",
      "universities",
      "edtech",
      "health",
      "hospitals",
      "biotechnology",
      "pharmaceuticals",
      "medical_devices",
      "mental_health",
      "fitness",
      "veterinary",
      "retail",
      "wholesale",
      "fashion",
      "cosmetics",
      "luxury",
      "consumer_goods",
      "furniture",
      "toys",
      "food",
      "beverages",
      "restaurants",
      "agriculture",
      "hospitality",
      "travel",
      "tickets",
      "transport",
      "airlines",
      "maritime",
      "rail",
      "logistics",
      "postal",
      "automotive",
      "aerospace",
      "space",
      "defense",
      "energy",
      "oil_gas",
      "renewables",
      "utilities",
      "mining",
      "chemicals",
      "materials",
      "manufacturing",
      "machinery",
      "packaging",
      "printing",
      "textiles",
      "environment",
      "waste",
      "media",
      "entertainment",
      "gaming",
      "betting",
      "music",
      "film",
      "publishing",
      "news",
      "sports",
      "marketing",
      "advertising",
      "public_relations",
      "design",
      "market_research",
      "consulting",
      "legal",
      "human_resources",
      "recruiting",
      "facilities",
      "security_services",
      "government",
      "politics",
      "nonprofit",
      "religion",
      "research"
     ]
    },
    "FundingStage": {
     "type": "string",
     "enum": [
      "bootstrapped",
      "pre_seed",
      "seed",
      "series_a",
      "series_b",
      "series_c",
      "series_d",
      "series_e",
      "series_f",
      "venture_backed",
      "private_equity",
      "public"
     ]
    }
   }
  }
 },
 "deleteList": {
  "input": {
   "title": "deleteList",
   "description": "Delete a List; its Leads stay.",
   "type": "object",
   "properties": {
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "id": {
     "x-in": "body",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The List; `all` is the built-in List of every Lead."
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "success": {
     "type": "boolean",
     "const": true
    }
   },
   "required": [
    "success"
   ],
   "additionalProperties": false
  }
 },
 "getListLeads": {
  "input": {
   "title": "getListLeads",
   "description": "Read a page of the Leads in a List, newest Lead first.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "path",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The List; `all` is the built-in List of every Lead."
    },
    "type": {
     "x-in": "query",
     "description": "person or company.",
     "type": "string",
     "enum": [
      "person",
      "company"
     ]
    },
    "asOf": {
     "x-in": "query",
     "description": "Who was in the List at this time, each Lead as it was known then.",
     "type": "string",
     "maxLength": 64,
     "format": "date-time"
    },
    "csv": {
     "x-in": "query",
     "description": "As text/csv: for a spreadsheet (formulas guarded, the default), or for a machine (cells as they are).",
     "type": "string",
     "enum": [
      "spreadsheet",
      "machine"
     ]
    },
    "limit": {
     "x-in": "query",
     "description": "Items a page, 1 to 500; 50 unless told.",
     "type": "integer",
     "minimum": 1,
     "maximum": 500
    },
    "cursor": {
     "x-in": "query",
     "description": "The nextCursor of the page before.",
     "type": "string",
     "maxLength": 2000
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "leads": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Lead"
     }
    },
    "total": {
     "type": "integer",
     "minimum": -9007199254740991,
     "maximum": 9007199254740991
    },
    "hasMore": {
     "type": "boolean"
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "leads",
    "total",
    "hasMore",
    "nextCursor"
   ],
   "additionalProperties": false,
   "$defs": {
    "Lead": {
     "oneOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "person"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "first": {
           "type": "string"
          },
          "last": {
           "type": "string"
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "title": {
         "type": [
          "string",
          "null"
         ]
        },
        "company": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "id": {
           "type": "string"
          },
          "domain": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "title",
        "company"
       ],
       "additionalProperties": false
      },
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "company"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "domain": {
         "type": [
          "string",
          "null"
         ]
        },
        "industry": {
         "type": [
          "string",
          "null"
         ]
        },
        "size": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "domain",
        "industry",
        "size"
       ],
       "additionalProperties": false
      }
     ]
    }
   }
  }
 },
 "addListLeads": {
  "input": {
   "title": "addListLeads",
   "description": "Add up to 10,000 Leads to a List.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "path",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The List; `all` is the built-in List of every Lead."
    },
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "leadIds": {
     "x-in": "body",
     "minItems": 1,
     "maxItems": 10000,
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "format": "puffle-id",
      "description": "An opaque id."
     },
     "description": "1 to 10,000 Leads."
    }
   },
   "required": [
    "id",
    "leadIds"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "list": {
     "$ref": "#/$defs/List"
    }
   },
   "required": [
    "list"
   ],
   "additionalProperties": false,
   "$defs": {
    "List": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "description": {
       "type": [
        "string",
        "null"
       ]
      },
      "leadType": {
       "type": "string",
       "enum": [
        "person",
        "company",
        "mixed"
       ]
      },
      "leadCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "personCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "companyCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "updatedAt": {
       "type": "string",
       "format": "date-time"
      },
      "activeSearchTaskId": {
       "description": "The search that is filling the List now.",
       "type": [
        "string",
        "null"
       ]
      },
      "searchFilters": {
       "anyOf": [
        {
         "$ref": "#/$defs/SearchFilters"
        },
        {
         "type": "null"
        }
       ],
       "description": "What the last search of the List looked for."
      }
     },
     "required": [
      "id",
      "name",
      "description",
      "leadType",
      "leadCount",
      "personCount",
      "companyCount",
      "createdAt",
      "updatedAt",
      "activeSearchTaskId",
      "searchFilters"
     ],
     "additionalProperties": false
    },
    "SearchFilters": {
     "type": "object",
     "properties": {
      "type": {
       "type": "string",
       "enum": [
        "person",
        "company"
       ],
       "description": "Whether people or companies are looked for."
      },
      "titles": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. A job title fits when it holds all words of one entry, in any order; of, and, the do not count."
      },
      "seniorities": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "functions": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "locations": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Of the person, or of the company when companies are looked for."
      },
      "companies": {
       "type": "object",
       "properties": {
        "include": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        },
        "exclude": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "The employer of a person, or the company itself: any of the names or any of the domains."
      },
      "industries": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "keywords": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. Words that no other field has a place for: any of them, anywhere."
      },
      "size": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max"
       ],
       "additionalProperties": false,
       "description": "Employees, both ends included."
      },
      "revenue": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "A year, in whole units of the currency, both ends included."
      },
      "funding": {
       "type": "object",
       "properties": {
        "stages": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/FundingStage"
         },
         "description": "The last round, or how else the company is funded."
        },
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "stages",
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "The stage, and the total raised in whole units of the currency, both ends included."
      }
     },
     "required": [
      "type",
      "titles",
      "seniorities",
      "functions",
      "locations",
      "companies",
      "industries",
      "keywords",
      "size",
      "revenue",
      "funding"
     ],
     "additionalProperties": false
    },
    "Seniority": {
     "type": "string",
     "enum": [
      "founder",
      "owner",
      "c_suite",
      "partner",
      "vp",
      "head",
      "director",
      "senior",
      "manager",
      "entry"
     ]
    },
    "JobFunction": {
     "type": "string",
     "enum": [
      "engineering",
      "information_technology",
      "security",
      "data",
      "product",
      "design",
      "research",
      "marketing",
      "communications",
      "sales",
      "business_development",
      "customer_success",
      "support",
      "operations",
      "supply_chain",
      "procurement",
      "project_management",
      "finance",
      "legal",
      "compliance",
      "human_resources",
      "administration",
      "education",
      "healthcare",
      "consulting"
     ]
    },
    "SearchPlace": {
     "type": "object",
     "properties": {
      "country": {
       "description": "ISO 3166-1 alpha-2, such as US.",
       "type": "string",
       "pattern": "^[A-Z]{2}$"
      },
      "state": {
       "description": "The part of ISO 3166-2 after the country: WA.",
       "type": "string",
       "pattern": "^[A-Z0-9]{1,3}$"
      },
      "city": {
       "description": "The name of a city, in English where it has one.",
       "type": "string",
       "minLength": 1
      }
     },
     "additionalProperties": false
    },
    "Industry": {
     "type": "string",
     "enum": [
      "software",
      "developer_tools",
      "cloud",
      "hosting",
      "domains",
      "backup",
      "email",
      "communication",
      "remote_access",
      "security",
      "identity",
      "vpn",
      "iot",
      "productivity",
      "creativity",
      "social",
      "dating",
      "artificial_intelligence",
      "data_analytics",
      "it_services",
      "hardware",
      "semiconductors",
      "electronics",
      "robotics",
      "telecommunications",
      "ecommerce",
      "marketplaces",
      "fintech",
      "finance",
      "banking",
      "payments",
      "investing",
      "venture_capital",
      "private_equity",
      "insurance",
      "cryptocurrencies",
      "crowdfunding",
      "accounting",
      "real_estate",
      "construction",
      "architecture",
      "engineering_services",
      "education",
      "universities",
      "edtech",
      "health",
      "hospitals",
      "biotechnology",
      "pharmaceuticals",
      "medical_devices",
      "mental_health",
      "fitness",
      "veterinary",
      "retail",
      "wholesale",
      "fashion",
      "cosmetics",
      "luxury",
      "consumer_goods",
      "furniture",
      "toys",
      "food",
      "beverages",
      "restaurants",
      "agriculture",
      "hospitality",
      "travel",
      "tickets",
      "transport",
      "airlines",
      "maritime",
      "rail",
      "logistics",
      "postal",
      "automotive",
      "aerospace",
      "space",
      "defense",
      "energy",
      "oil_gas",
      "renewables",
      "utilities",
      "mining",
      "chemicals",
      "materials",
      "manufacturing",
      "machinery",
      "packaging",
      "printing",
      "textiles",
      "environment",
      "waste",
      "media",
      "entertainment",
      "gaming",
      "betting",
      "music",
      "film",
      "publishing",
      "news",
      "sports",
      "marketing",
      "advertising",
      "public_relations",
      "design",
      "market_research",
      "consulting",
      "legal",
      "human_resources",
      "recruiting",
      "facilities",
      "security_services",
      "government",
      "politics",
      "nonprofit",
      "religion",
      "research"
     ]
    },
    "FundingStage": {
     "type": "string",
     "enum": [
      "bootstrapped",
      "pre_seed",
      "seed",
      "series_a",
      "series_b",
      "series_c",
      "series_d",
      "series_e",
      "series_f",
      "venture_backed",
      "private_equity",
      "public"
     ]
    }
   }
  }
 },
 "removeListLeads": {
  "input": {
   "title": "removeListLeads",
   "description": "Remove up to 10,000 Leads from a List; the Leads stay.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "path",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The List; `all` is the built-in List of every Lead."
    },
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "leadIds": {
     "x-in": "body",
     "minItems": 1,
     "maxItems": 10000,
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "format": "puffle-id",
      "description": "An opaque id."
     },
     "description": "1 to 10,000 Leads."
    }
   },
   "required": [
    "id",
    "leadIds"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "list": {
     "$ref": "#/$defs/List"
    }
   },
   "required": [
    "list"
   ],
   "additionalProperties": false,
   "$defs": {
    "List": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "description": {
       "type": [
        "string",
        "null"
       ]
      },
      "leadType": {
       "type": "string",
       "enum": [
        "person",
        "company",
        "mixed"
       ]
      },
      "leadCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "personCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "companyCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "updatedAt": {
       "type": "string",
       "format": "date-time"
      },
      "activeSearchTaskId": {
       "description": "The search that is filling the List now.",
       "type": [
        "string",
        "null"
       ]
      },
      "searchFilters": {
       "anyOf": [
        {
         "$ref": "#/$defs/SearchFilters"
        },
        {
         "type": "null"
        }
       ],
       "description": "What the last search of the List looked for."
      }
     },
     "required": [
      "id",
      "name",
      "description",
      "leadType",
      "leadCount",
      "personCount",
      "companyCount",
      "createdAt",
      "updatedAt",
      "activeSearchTaskId",
      "searchFilters"
     ],
     "additionalProperties": false
    },
    "SearchFilters": {
     "type": "object",
     "properties": {
      "type": {
       "type": "string",
       "enum": [
        "person",
        "company"
       ],
       "description": "Whether people or companies are looked for."
      },
      "titles": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. A job title fits when it holds all words of one entry, in any order; of, and, the do not count."
      },
      "seniorities": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "functions": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "locations": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Of the person, or of the company when companies are looked for."
      },
      "companies": {
       "type": "object",
       "properties": {
        "include": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        },
        "exclude": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "The employer of a person, or the company itself: any of the names or any of the domains."
      },
      "industries": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "keywords": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. Words that no other field has a place for: any of them, anywhere."
      },
      "size": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max"
       ],
       "additionalProperties": false,
       "description": "Employees, both ends included."
      },
      "revenue": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "A year, in whole units of the currency, both ends included."
      },
      "funding": {
       "type": "object",
       "properties": {
        "stages": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/FundingStage"
         },
         "description": "The last round, or how else the company is funded."
        },
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "stages",
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "The stage, and the total raised in whole units of the currency, both ends included."
      }
     },
     "required": [
      "type",
      "titles",
      "seniorities",
      "functions",
      "locations",
      "companies",
      "industries",
      "keywords",
      "size",
      "revenue",
      "funding"
     ],
     "additionalProperties": false
    },
    "Seniority": {
     "type": "string",
     "enum": [
      "founder",
      "owner",
      "c_suite",
      "partner",
      "vp",
      "head",
      "director",
      "senior",
      "manager",
      "entry"
     ]
    },
    "JobFunction": {
     "type": "string",
     "enum": [
      "engineering",
      "information_technology",
      "security",
      "data",
      "product",
      "design",
      "research",
      "marketing",
      "communications",
      "sales",
      "business_development",
      "customer_success",
      "support",
      "operations",
      "supply_chain",
      "procurement",
      "project_management",
      "finance",
      "legal",
      "compliance",
      "human_resources",
      "administration",
      "education",
      "healthcare",
      "consulting"
     ]
    },
    "SearchPlace": {
     "type": "object",
     "properties": {
      "country": {
       "description": "ISO 3166-1 alpha-2, such as US.",
       "type": "string",
       "pattern": "^[A-Z]{2}$"
      },
      "state": {
       "description": "The part of ISO 3166-2 after the country: WA.",
       "type": "string",
       "pattern": "^[A-Z0-9]{1,3}$"
      },
      "city": {
       "description": "The name of a city, in English where it has one.",
       "type": "string",
       "minLength": 1
      }
     },
     "additionalProperties": false
    },
    "Industry": {
     "type": "string",
     "enum": [
      "software",
      "developer_tools",
      "cloud",
      "hosting",
      "domains",
      "backup",
      "email",
      "communication",
      "remote_access",
      "security",
      "identity",
      "vpn",
      "iot",
      "productivity",
      "creativity",
      "social",
      "dating",
      "artificial_intelligence",
      "data_analytics",
      "it_services",
      "hardware",
      "semiconductors",
      "electronics",
      "robotics",
      "telecommunications",
      "ecommerce",
      "marketplaces",
      "fintech",
      "finance",
      "banking",
      "payments",
      "investing",
      "venture_capital",
      "private_equity",
      "insurance",
      "cryptocurrencies",
      "crowdfunding",
      "accounting",
      "real_estate",
      "construction",
      "architecture",
      "engineering_services",
      "education",
      "universities",
      "edtech",
      "health",
      "hospitals",
      "biotechnology",
      "pharmaceuticals",
      "medical_devices",
      "mental_health",
      "fitness",
      "veterinary",
      "retail",
      "wholesale",
      "fashion",
      "cosmetics",
      "luxury",
      "consumer_goods",
      "furniture",
      "toys",
      "food",
      "beverages",
      "restaurants",
      "agriculture",
      "hospitality",
      "travel",
      "tickets",
      "transport",
      "airlines",
      "maritime",
      "rail",
      "logistics",
      "postal",
      "automotive",
      "aerospace",
      "space",
      "defense",
      "energy",
      "oil_gas",
      "renewables",
      "utilities",
      "mining",
      "chemicals",
      "materials",
      "manufacturing",
      "machinery",
      "packaging",
      "printing",
      "textiles",
      "environment",
      "waste",
      "media",
      "entertainment",
      "gaming",
      "betting",
      "music",
      "film",
      "publishing",
      "news",
      "sports",
      "marketing",
      "advertising",
      "public_relations",
      "design",
      "market_research",
      "consulting",
      "legal",
      "human_resources",
      "recruiting",
      "facilities",
      "security_services",
      "government",
      "politics",
      "nonprofit",
      "religion",
      "research"
     ]
    },
    "FundingStage": {
     "type": "string",
     "enum": [
      "bootstrapped",
      "pre_seed",
      "seed",
      "series_a",
      "series_b",
      "series_c",
      "series_d",
      "series_e",
      "series_f",
      "venture_backed",
      "private_equity",
      "public"
     ]
    }
   }
  }
 },
 "importList": {
  "input": {
   "title": "importList",
   "description": "Create or reuse up to 500 Leads and put them in a List.",
   "type": "object",
   "properties": {
    "unknown": {
     "x-in": "query",
     "description": "What to do with fields that do not exist: refuse (default) or keep them in raw.",
     "type": "string",
     "enum": [
      "refuse",
      "keep"
     ]
    },
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "leads": {
     "x-in": "body",
     "minItems": 1,
     "maxItems": 500,
     "type": "array",
     "items": {},
     "description": "1 to 500 Create Lead bodies."
    },
    "listId": {
     "x-in": "body",
     "description": "The List; a new one unless told.",
     "anyOf": [
      {
       "type": "string",
       "minLength": 1,
       "maxLength": 200,
       "format": "puffle-id",
       "description": "An opaque id."
      },
      {
       "type": "null"
      }
     ]
    },
    "preview": {
     "x-in": "body",
     "description": "Only say what would happen.",
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "required": [
    "leads"
   ],
   "additionalProperties": false
  },
  "output": {
   "anyOf": [
    {
     "type": "object",
     "properties": {
      "list": {
       "$ref": "#/$defs/List"
      },
      "leads": {
       "type": "array",
       "items": {
        "$ref": "#/$defs/Lead"
       }
      },
      "counts": {
       "type": "object",
       "properties": {
        "received": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "rejected": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "conflicts": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "merged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "created": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "updated": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "unchanged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        }
       },
       "required": [
        "received",
        "rejected",
        "conflicts",
        "merged",
        "created",
        "updated",
        "unchanged"
       ],
       "additionalProperties": false
      },
      "errors": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "index": {
          "type": "integer",
          "minimum": -9007199254740991,
          "maximum": 9007199254740991
         },
         "code": {
          "type": "string",
          "enum": [
           "validation_failed",
           "unknown_field",
           "malformed_json",
           "unauthenticated",
           "limit_reached",
           "forbidden",
           "not_found",
           "method_not_allowed",
           "not_acceptable",
           "request_timeout",
           "conflict",
           "search_active",
           "identity_conflict",
           "idempotency_in_flight",
           "suppressed",
           "stale_version",
           "too_large",
           "unsupported_media_type",
           "idempotency_mismatch",
           "nothing_imported",
           "rate_limited",
           "headers_too_large",
           "internal",
           "overloaded",
           "database_unavailable"
          ]
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "index",
         "code",
         "detail"
        ],
        "additionalProperties": {}
       }
      }
     },
     "required": [
      "list",
      "leads",
      "counts"
     ],
     "additionalProperties": false
    },
    {
     "type": "object",
     "properties": {
      "preview": {
       "type": "object",
       "properties": {
        "leadCount": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "personCount": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "companyCount": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "created": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "updated": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "unchanged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "merged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "conflicts": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "rejected": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        }
       },
       "required": [
        "leadCount",
        "personCount",
        "companyCount",
        "created",
        "updated",
        "unchanged",
        "merged",
        "conflicts",
        "rejected"
       ],
       "additionalProperties": false
      },
      "errors": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "index": {
          "type": "integer",
          "minimum": -9007199254740991,
          "maximum": 9007199254740991
         },
         "code": {
          "type": "string",
          "enum": [
           "validation_failed",
           "unknown_field",
           "malformed_json",
           "unauthenticated",
           "limit_reached",
           "forbidden",
           "not_found",
           "method_not_allowed",
           "not_acceptable",
           "request_timeout",
           "conflict",
           "search_active",
           "identity_conflict",
           "idempotency_in_flight",
           "suppressed",
           "stale_version",
           "too_large",
           "unsupported_media_type",
           "idempotency_mismatch",
           "nothing_imported",
           "rate_limited",
           "headers_too_large",
           "internal",
           "overloaded",
           "database_unavailable"
          ]
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "index",
         "code",
         "detail"
        ],
        "additionalProperties": {}
       }
      }
     },
     "required": [
      "preview"
     ],
     "additionalProperties": false
    }
   ],
   "$defs": {
    "List": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "description": {
       "type": [
        "string",
        "null"
       ]
      },
      "leadType": {
       "type": "string",
       "enum": [
        "person",
        "company",
        "mixed"
       ]
      },
      "leadCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "personCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "companyCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "updatedAt": {
       "type": "string",
       "format": "date-time"
      },
      "activeSearchTaskId": {
       "description": "The search that is filling the List now.",
       "type": [
        "string",
        "null"
       ]
      },
      "searchFilters": {
       "anyOf": [
        {
         "$ref": "#/$defs/SearchFilters"
        },
        {
         "type": "null"
        }
       ],
       "description": "What the last search of the List looked for."
      }
     },
     "required": [
      "id",
      "name",
      "description",
      "leadType",
      "leadCount",
      "personCount",
      "companyCount",
      "createdAt",
      "updatedAt",
      "activeSearchTaskId",
      "searchFilters"
     ],
     "additionalProperties": false
    },
    "SearchFilters": {
     "type": "object",
     "properties": {
      "type": {
       "type": "string",
       "enum": [
        "person",
        "company"
       ],
       "description": "Whether people or companies are looked for."
      },
      "titles": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. A job title fits when it holds all words of one entry, in any order; of, and, the do not count."
      },
      "seniorities": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "functions": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "locations": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Of the person, or of the company when companies are looked for."
      },
      "companies": {
       "type": "object",
       "properties": {
        "include": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        },
        "exclude": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "The employer of a person, or the company itself: any of the names or any of the domains."
      },
      "industries": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "keywords": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. Words that no other field has a place for: any of them, anywhere."
      },
      "size": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max"
       ],
       "additionalProperties": false,
       "description": "Employees, both ends included."
      },
      "revenue": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "A year, in whole units of the currency, both ends included."
      },
      "funding": {
       "type": "object",
       "properties": {
        "stages": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/FundingStage"
         },
         "description": "The last round, or how else the company is funded."
        },
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "stages",
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "The stage, and the total raised in whole units of the currency, both ends included."
      }
     },
     "required": [
      "type",
      "titles",
      "seniorities",
      "functions",
      "locations",
      "companies",
      "industries",
      "keywords",
      "size",
      "revenue",
      "funding"
     ],
     "additionalProperties": false
    },
    "Seniority": {
     "type": "string",
     "enum": [
      "founder",
      "owner",
      "c_suite",
      "partner",
      "vp",
      "head",
      "director",
      "senior",
      "manager",
      "entry"
     ]
    },
    "JobFunction": {
     "type": "string",
     "enum": [
      "engineering",
      "information_technology",
      "security",
      "data",
      "product",
      "design",
      "research",
      "marketing",
      "communications",
      "sales",
      "business_development",
      "customer_success",
      "support",
      "operations",
      "supply_chain",
      "procurement",
      "project_management",
      "finance",
      "legal",
      "compliance",
      "human_resources",
      "administration",
      "education",
      "healthcare",
      "consulting"
     ]
    },
    "SearchPlace": {
     "type": "object",
     "properties": {
      "country": {
       "description": "ISO 3166-1 alpha-2, such as US.",
       "type": "string",
       "pattern": "^[A-Z]{2}$"
      },
      "state": {
       "description": "The part of ISO 3166-2 after the country: WA.",
       "type": "string",
       "pattern": "^[A-Z0-9]{1,3}$"
      },
      "city": {
       "description": "The name of a city, in English where it has one.",
       "type": "string",
       "minLength": 1
      }
     },
     "additionalProperties": false
    },
    "Industry": {
     "type": "string",
     "enum": [
      "software",
      "developer_tools",
      "cloud",
      "hosting",
      "domains",
      "backup",
      "email",
      "communication",
      "remote_access",
      "security",
      "identity",
      "vpn",
      "iot",
      "productivity",
      "creativity",
      "social",
      "dating",
      "artificial_intelligence",
      "data_analytics",
      "it_services",
      "hardware",
      "semiconductors",
      "electronics",
      "robotics",
      "telecommunications",
      "ecommerce",
      "marketplaces",
      "fintech",
      "finance",
      "banking",
      "payments",
      "investing",
      "venture_capital",
      "private_equity",
      "insurance",
      "cryptocurrencies",
      "crowdfunding",
      "accounting",
      "real_estate",
      "construction",
      "architecture",
      "engineering_services",
      "education",
      "universities",
      "edtech",
      "health",
      "hospitals",
      "biotechnology",
      "pharmaceuticals",
      "medical_devices",
      "mental_health",
      "fitness",
      "veterinary",
      "retail",
      "wholesale",
      "fashion",
      "cosmetics",
      "luxury",
      "consumer_goods",
      "furniture",
      "toys",
      "food",
      "beverages",
      "restaurants",
      "agriculture",
      "hospitality",
      "travel",
      "tickets",
      "transport",
      "airlines",
      "maritime",
      "rail",
      "logistics",
      "postal",
      "automotive",
      "aerospace",
      "space",
      "defense",
      "energy",
      "oil_gas",
      "renewables",
      "utilities",
      "mining",
      "chemicals",
      "materials",
      "manufacturing",
      "machinery",
      "packaging",
      "printing",
      "textiles",
      "environment",
      "waste",
      "media",
      "entertainment",
      "gaming",
      "betting",
      "music",
      "film",
      "publishing",
      "news",
      "sports",
      "marketing",
      "advertising",
      "public_relations",
      "design",
      "market_research",
      "consulting",
      "legal",
      "human_resources",
      "recruiting",
      "facilities",
      "security_services",
      "government",
      "politics",
      "nonprofit",
      "religion",
      "research"
     ]
    },
    "FundingStage": {
     "type": "string",
     "enum": [
      "bootstrapped",
      "pre_seed",
      "seed",
      "series_a",
      "series_b",
      "series_c",
      "series_d",
      "series_e",
      "series_f",
      "venture_backed",
      "private_equity",
      "public"
     ]
    },
    "Lead": {
     "oneOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "person"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "first": {
           "type": "string"
          },
          "last": {
           "type": "string"
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "title": {
         "type": [
          "string",
          "null"
         ]
        },
        "company": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "id": {
           "type": "string"
          },
          "domain": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "title",
        "company"
       ],
       "additionalProperties": false
      },
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "company"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "domain": {
         "type": [
          "string",
          "null"
         ]
        },
        "industry": {
         "type": [
          "string",
          "null"
         ]
        },
        "size": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "domain",
        "industry",
        "size"
       ],
       "additionalProperties": false
      }
     ]
    }
   }
  }
 },
 "startLeadSearch": {
  "input": {
   "title": "startLeadSearch",
   "description": "Search for people or companies by a sentence, and put them in a List.",
   "type": "object",
   "properties": {
    "prompt": {
     "x-in": "body",
     "type": "string",
     "maxLength": 500,
     "pattern": "\\S",
     "description": "Who is looked for, in a sentence of at most 500 characters."
    },
    "fetch_count": {
     "x-in": "body",
     "description": "How many Leads to put in the List, 1 to 2,500 (taken to the nearest of these); 25 unless told.",
     "anyOf": [
      {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      {
       "type": "null"
      }
     ]
    },
    "listId": {
     "x-in": "body",
     "description": "The List to fill; it is made when there is none with this id.",
     "anyOf": [
      {
       "type": "string",
       "pattern": "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"
      },
      {
       "type": "null"
      }
     ]
    },
    "listName": {
     "x-in": "body",
     "description": "What to call a new List; the prompt unless told.",
     "anyOf": [
      {
       "type": "string",
       "minLength": 1,
       "maxLength": 500
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "prompt"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "task": {
     "$ref": "#/$defs/SearchTask"
    },
    "list": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ],
     "additionalProperties": false
    }
   },
   "required": [
    "task",
    "list"
   ],
   "additionalProperties": false,
   "$defs": {
    "SearchTask": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "type": {
       "type": "string",
       "const": "lead_search"
      },
      "status": {
       "type": "string",
       "enum": [
        "pending",
        "running",
        "completed",
        "failed",
        "cancelled"
       ]
      },
      "statusUrl": {
       "type": "string",
       "description": "Where to read the task again."
      },
      "resultListId": {
       "type": "string",
       "description": "The List that the Leads are put in."
      },
      "prompt": {
       "type": "string"
      },
      "title": {
       "type": "string"
      },
      "filters": {
       "$ref": "#/$defs/SearchFilters"
      },
      "unsupported": {
       "type": "array",
       "items": {
        "$ref": "#/$defs/UnsupportedPiece"
       },
       "description": "What the search leaves out: no filter says it, or the provider cannot apply it."
      },
      "provider": {
       "type": "string",
       "description": "Who was asked; also the source of what the Leads then say."
      },
      "fetchCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991,
       "description": "How many Leads are wanted."
      },
      "resultCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991,
       "description": "Leads that this search has put in the List; one that was in it already does not count."
      },
      "counts": {
       "type": "object",
       "properties": {
        "received": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "rejected": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "conflicts": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "merged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "created": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "updated": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "unchanged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        }
       },
       "required": [
        "received",
        "rejected",
        "conflicts",
        "merged",
        "created",
        "updated",
        "unchanged"
       ],
       "additionalProperties": false,
       "description": "What became of the rows of the provider, each counted once."
      },
      "hasMore": {
       "type": "boolean",
       "description": "Whether the same prompt on the same List would go on."
      },
      "creditsSpent": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991,
       "description": "Credits of the provider, those included that a call under way may cost."
      },
      "summary": {
       "type": "string",
       "description": "What it has come to, and how to go on, in a sentence."
      },
      "errorMessage": {
       "type": [
        "string",
        "null"
       ]
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "startedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "completedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ],
       "description": "When it ended, however it ended."
      }
     },
     "required": [
      "id",
      "type",
      "status",
      "statusUrl",
      "resultListId",
      "prompt",
      "title",
      "filters",
      "unsupported",
      "provider",
      "fetchCount",
      "resultCount",
      "counts",
      "hasMore",
      "creditsSpent",
      "summary",
      "errorMessage",
      "createdAt",
      "startedAt",
      "completedAt"
     ],
     "additionalProperties": false
    },
    "SearchFilters": {
     "type": "object",
     "properties": {
      "type": {
       "type": "string",
       "enum": [
        "person",
        "company"
       ],
       "description": "Whether people or companies are looked for."
      },
      "titles": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. A job title fits when it holds all words of one entry, in any order; of, and, the do not count."
      },
      "seniorities": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "functions": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "locations": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Of the person, or of the company when companies are looked for."
      },
      "companies": {
       "type": "object",
       "properties": {
        "include": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        },
        "exclude": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "The employer of a person, or the company itself: any of the names or any of the domains."
      },
      "industries": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "keywords": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. Words that no other field has a place for: any of them, anywhere."
      },
      "size": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max"
       ],
       "additionalProperties": false,
       "description": "Employees, both ends included."
      },
      "revenue": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "A year, in whole units of the currency, both ends included."
      },
      "funding": {
       "type": "object",
       "properties": {
        "stages": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/FundingStage"
         },
         "description": "The last round, or how else the company is funded."
        },
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "stages",
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "The stage, and the total raised in whole units of the currency, both ends included."
      }
     },
     "required": [
      "type",
      "titles",
      "seniorities",
      "functions",
      "locations",
      "companies",
      "industries",
      "keywords",
      "size",
      "revenue",
      "funding"
     ],
     "additionalProperties": false
    },
    "Seniority": {
     "type": "string",
     "enum": [
      "founder",
      "owner",
      "c_suite",
      "partner",
      "vp",
      "head",
      "director",
      "senior",
      "manager",
      "entry"
     ]
    },
    "JobFunction": {
     "type": "string",
     "enum": [
      "engineering",
      "information_technology",
      "security",
      "data",
      "product",
      "design",
      "research",
      "marketing",
      "communications",
      "sales",
      "business_development",
      "customer_success",
      "support",
      "operations",
      "supply_chain",
      "procurement",
      "project_management",
      "finance",
      "legal",
      "compliance",
      "human_resources",
      "administration",
      "education",
      "healthcare",
      "consulting"
     ]
    },
    "SearchPlace": {
     "type": "object",
     "properties": {
      "country": {
       "description": "ISO 3166-1 alpha-2, such as US.",
       "type": "string",
       "pattern": "^[A-Z]{2}$"
      },
      "state": {
       "description": "The part of ISO 3166-2 after the country: WA.",
       "type": "string",
       "pattern": "^[A-Z0-9]{1,3}$"
      },
      "city": {
       "description": "The name of a city, in English where it has one.",
       "type": "string",
       "minLength": 1
      }
     },
     "additionalProperties": false
    },
    "Industry": {
     "type": "string",
     "enum": [
      "software",
      "developer_tools",
      "cloud",
      "hosting",
      "domains",
      "backup",
      "email",
      "communication",
      "remote_access",
      "security",
      "identity",
      "vpn",
      "iot",
      "productivity",
      "creativity",
      "social",
      "dating",
      "artificial_intelligence",
      "data_analytics",
      "it_services",
      "hardware",
      "semiconductors",
      "electronics",
      "robotics",
      "telecommunications",
      "ecommerce",
      "marketplaces",
      "fintech",
      "finance",
      "banking",
      "payments",
      "investing",
      "venture_capital",
      "private_equity",
      "insurance",
      "cryptocurrencies",
      "crowdfunding",
      "accounting",
      "real_estate",
      "construction",
      "architecture",
      "engineering_services",
      "education",
      "universities",
      "edtech",
      "health",
      "hospitals",
      "biotechnology",
      "pharmaceuticals",
      "medical_devices",
      "mental_health",
      "fitness",
      "veterinary",
      "retail",
      "wholesale",
      "fashion",
      "cosmetics",
      "luxury",
      "consumer_goods",
      "furniture",
      "toys",
      "food",
      "beverages",
      "restaurants",
      "agriculture",
      "hospitality",
      "travel",
      "tickets",
      "transport",
      "airlines",
      "maritime",
      "rail",
      "logistics",
      "postal",
      "automotive",
      "aerospace",
      "space",
      "defense",
      "energy",
      "oil_gas",
      "renewables",
      "utilities",
      "mining",
      "chemicals",
      "materials",
      "manufacturing",
      "machinery",
      "packaging",
      "printing",
      "textiles",
      "environment",
      "waste",
      "media",
      "entertainment",
      "gaming",
      "betting",
      "music",
      "film",
      "publishing",
      "news",
      "sports",
      "marketing",
      "advertising",
      "public_relations",
      "design",
      "market_research",
      "consulting",
      "legal",
      "human_resources",
      "recruiting",
      "facilities",
      "security_services",
      "government",
      "politics",
      "nonprofit",
      "religion",
      "research"
     ]
    },
    "FundingStage": {
     "type": "string",
     "enum": [
      "bootstrapped",
      "pre_seed",
      "seed",
      "series_a",
      "series_b",
      "series_c",
      "series_d",
      "series_e",
      "series_f",
      "venture_backed",
      "private_equity",
      "public"
     ]
    },
    "UnsupportedPiece": {
     "type": "object",
     "properties": {
      "text": {
       "type": "string",
       "minLength": 1,
       "description": "The piece as it was written."
      },
      "reason": {
       "type": "string",
       "minLength": 1,
       "description": "Why it has no filter, as a sentence."
      }
     },
     "required": [
      "text",
      "reason"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "getLeadSearches": {
  "input": {
   "title": "getLeadSearches",
   "description": "Read one search by its id, or the newest 20.",
   "type": "object",
   "properties": {
    "taskId": {
     "x-in": "query",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The search."
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "tasks": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/SearchTask"
     }
    }
   },
   "required": [
    "tasks"
   ],
   "additionalProperties": false,
   "$defs": {
    "SearchTask": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "type": {
       "type": "string",
       "const": "lead_search"
      },
      "status": {
       "type": "string",
       "enum": [
        "pending",
        "running",
        "completed",
        "failed",
        "cancelled"
       ]
      },
      "statusUrl": {
       "type": "string",
       "description": "Where to read the task again."
      },
      "resultListId": {
       "type": "string",
       "description": "The List that the Leads are put in."
      },
      "prompt": {
       "type": "string"
      },
      "title": {
       "type": "string"
      },
      "filters": {
       "$ref": "#/$defs/SearchFilters"
      },
      "unsupported": {
       "type": "array",
       "items": {
        "$ref": "#/$defs/UnsupportedPiece"
       },
       "description": "What the search leaves out: no filter says it, or the provider cannot apply it."
      },
      "provider": {
       "type": "string",
       "description": "Who was asked; also the source of what the Leads then say."
      },
      "fetchCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991,
       "description": "How many Leads are wanted."
      },
      "resultCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991,
       "description": "Leads that this search has put in the List; one that was in it already does not count."
      },
      "counts": {
       "type": "object",
       "properties": {
        "received": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "rejected": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "conflicts": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "merged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "created": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "updated": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "unchanged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        }
       },
       "required": [
        "received",
        "rejected",
        "conflicts",
        "merged",
        "created",
        "updated",
        "unchanged"
       ],
       "additionalProperties": false,
       "description": "What became of the rows of the provider, each counted once."
      },
      "hasMore": {
       "type": "boolean",
       "description": "Whether the same prompt on the same List would go on."
      },
      "creditsSpent": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991,
       "description": "Credits of the provider, those included that a call under way may cost."
      },
      "summary": {
       "type": "string",
       "description": "What it has come to, and how to go on, in a sentence."
      },
      "errorMessage": {
       "type": [
        "string",
        "null"
       ]
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "startedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "completedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ],
       "description": "When it ended, however it ended."
      }
     },
     "required": [
      "id",
      "type",
      "status",
      "statusUrl",
      "resultListId",
      "prompt",
      "title",
      "filters",
      "unsupported",
      "provider",
      "fetchCount",
      "resultCount",
      "counts",
      "hasMore",
      "creditsSpent",
      "summary",
      "errorMessage",
      "createdAt",
      "startedAt",
      "completedAt"
     ],
     "additionalProperties": false
    },
    "SearchFilters": {
     "type": "object",
     "properties": {
      "type": {
       "type": "string",
       "enum": [
        "person",
        "company"
       ],
       "description": "Whether people or companies are looked for."
      },
      "titles": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. A job title fits when it holds all words of one entry, in any order; of, and, the do not count."
      },
      "seniorities": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "functions": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "locations": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Of the person, or of the company when companies are looked for."
      },
      "companies": {
       "type": "object",
       "properties": {
        "include": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        },
        "exclude": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "The employer of a person, or the company itself: any of the names or any of the domains."
      },
      "industries": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "keywords": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. Words that no other field has a place for: any of them, anywhere."
      },
      "size": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max"
       ],
       "additionalProperties": false,
       "description": "Employees, both ends included."
      },
      "revenue": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "A year, in whole units of the currency, both ends included."
      },
      "funding": {
       "type": "object",
       "properties": {
        "stages": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/FundingStage"
         },
         "description": "The last round, or how else the company is funded."
        },
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "stages",
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "The stage, and the total raised in whole units of the currency, both ends included."
      }
     },
     "required": [
      "type",
      "titles",
      "seniorities",
      "functions",
      "locations",
      "companies",
      "industries",
      "keywords",
      "size",
      "revenue",
      "funding"
     ],
     "additionalProperties": false
    },
    "Seniority": {
     "type": "string",
     "enum": [
      "founder",
      "owner",
      "c_suite",
      "partner",
      "vp",
      "head",
      "director",
      "senior",
      "manager",
      "entry"
     ]
    },
    "JobFunction": {
     "type": "string",
     "enum": [
      "engineering",
      "information_technology",
      "security",
      "data",
      "product",
      "design",
      "research",
      "marketing",
      "communications",
      "sales",
      "business_development",
      "customer_success",
      "support",
      "operations",
      "supply_chain",
      "procurement",
      "project_management",
      "finance",
      "legal",
      "compliance",
      "human_resources",
      "administration",
      "education",
      "healthcare",
      "consulting"
     ]
    },
    "SearchPlace": {
     "type": "object",
     "properties": {
      "country": {
       "description": "ISO 3166-1 alpha-2, such as US.",
       "type": "string",
       "pattern": "^[A-Z]{2}$"
      },
      "state": {
       "description": "The part of ISO 3166-2 after the country: WA.",
       "type": "string",
       "pattern": "^[A-Z0-9]{1,3}$"
      },
      "city": {
       "description": "The name of a city, in English where it has one.",
       "type": "string",
       "minLength": 1
      }
     },
     "additionalProperties": false
    },
    "Industry": {
     "type": "string",
     "enum": [
      "software",
      "developer_tools",
      "cloud",
      "hosting",
      "domains",
      "backup",
      "email",
      "communication",
      "remote_access",
      "security",
      "identity",
      "vpn",
      "iot",
      "productivity",
      "creativity",
      "social",
      "dating",
      "artificial_intelligence",
      "data_analytics",
      "it_services",
      "hardware",
      "semiconductors",
      "electronics",
      "robotics",
      "telecommunications",
      "ecommerce",
      "marketplaces",
      "fintech",
      "finance",
      "banking",
      "payments",
      "investing",
      "venture_capital",
      "private_equity",
      "insurance",
      "cryptocurrencies",
      "crowdfunding",
      "accounting",
      "real_estate",
      "construction",
      "architecture",
      "engineering_services",
      "education",
      "universities",
      "edtech",
      "health",
      "hospitals",
      "biotechnology",
      "pharmaceuticals",
      "medical_devices",
      "mental_health",
      "fitness",
      "veterinary",
      "retail",
      "wholesale",
      "fashion",
      "cosmetics",
      "luxury",
      "consumer_goods",
      "furniture",
      "toys",
      "food",
      "beverages",
      "restaurants",
      "agriculture",
      "hospitality",
      "travel",
      "tickets",
      "transport",
      "airlines",
      "maritime",
      "rail",
      "logistics",
      "postal",
      "automotive",
      "aerospace",
      "space",
      "defense",
      "energy",
      "oil_gas",
      "renewables",
      "utilities",
      "mining",
      "chemicals",
      "materials",
      "manufacturing",
      "machinery",
      "packaging",
      "printing",
      "textiles",
      "environment",
      "waste",
      "media",
      "entertainment",
      "gaming",
      "betting",
      "music",
      "film",
      "publishing",
      "news",
      "sports",
      "marketing",
      "advertising",
      "public_relations",
      "design",
      "market_research",
      "consulting",
      "legal",
      "human_resources",
      "recruiting",
      "facilities",
      "security_services",
      "government",
      "politics",
      "nonprofit",
      "religion",
      "research"
     ]
    },
    "FundingStage": {
     "type": "string",
     "enum": [
      "bootstrapped",
      "pre_seed",
      "seed",
      "series_a",
      "series_b",
      "series_c",
      "series_d",
      "series_e",
      "series_f",
      "venture_backed",
      "private_equity",
      "public"
     ]
    },
    "UnsupportedPiece": {
     "type": "object",
     "properties": {
      "text": {
       "type": "string",
       "minLength": 1,
       "description": "The piece as it was written."
      },
      "reason": {
       "type": "string",
       "minLength": 1,
       "description": "Why it has no filter, as a sentence."
      }
     },
     "required": [
      "text",
      "reason"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "getLeadSearchResults": {
  "input": {
   "title": "getLeadSearchResults",
   "description": "The rows that the provider gave to a search, each with its Lead and what became of it.",
   "type": "object",
   "properties": {
    "taskId": {
     "x-in": "query",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The search."
    },
    "added": {
     "x-in": "query",
     "description": "Only rows that put a Lead in the List (true), or that did not (false).",
     "type": "boolean"
    },
    "include": {
     "x-in": "query",
     "description": "Also show each Lead as it is now.",
     "type": "string",
     "enum": [
      "lead"
     ]
    },
    "limit": {
     "x-in": "query",
     "description": "Items a page, 1 to 500; 50 unless told.",
     "type": "integer",
     "minimum": 1,
     "maximum": 500
    },
    "cursor": {
     "x-in": "query",
     "description": "The nextCursor of the page before.",
     "type": "string",
     "maxLength": 2000
    }
   },
   "required": [
    "taskId"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "results": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/SearchResult"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "results",
    "nextCursor"
   ],
   "additionalProperties": false,
   "$defs": {
    "SearchResult": {
     "type": "object",
     "properties": {
      "row": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991,
       "description": "Its place in the search, counted from 1."
      },
      "leadId": {
       "type": [
        "string",
        "null"
       ]
      },
      "outcome": {
       "type": "string",
       "enum": [
        "rejected",
        "conflicts",
        "merged",
        "created",
        "updated",
        "unchanged"
       ]
      },
      "added": {
       "type": "boolean",
       "description": "Whether it put its Lead in the List."
      },
      "code": {
       "description": "Why it was refused.",
       "type": [
        "string",
        "null"
       ]
      },
      "detail": {
       "type": [
        "string",
        "null"
       ]
      },
      "raw": {
       "anyOf": [
        {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        {
         "type": "null"
        }
       ],
       "description": "As received; null for somebody who was erased, and for a row that is too large to keep."
      },
      "lead": {
       "description": "The Lead as it is now, with include=lead.",
       "anyOf": [
        {
         "$ref": "#/$defs/Lead"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "row",
      "leadId",
      "outcome",
      "added",
      "code",
      "detail",
      "raw"
     ],
     "additionalProperties": false
    },
    "Lead": {
     "oneOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "person"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "first": {
           "type": "string"
          },
          "last": {
           "type": "string"
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "title": {
         "type": [
          "string",
          "null"
         ]
        },
        "company": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "id": {
           "type": "string"
          },
          "domain": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "title",
        "company"
       ],
       "additionalProperties": false
      },
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "company"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "domain": {
         "type": [
          "string",
          "null"
         ]
        },
        "industry": {
         "type": [
          "string",
          "null"
         ]
        },
        "size": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "domain",
        "industry",
        "size"
       ],
       "additionalProperties": false
      }
     ]
    }
   }
  }
 },
 "parseLeadSearch": {
  "input": {
   "title": "parseLeadSearch",
   "description": "See how a sentence is understood, without starting anything.",
   "type": "object",
   "properties": {
    "prompt": {
     "x-in": "body",
     "type": "string",
     "maxLength": 500,
     "pattern": "\\S",
     "description": "Who is looked for, in a sentence of at most 500 characters."
    }
   },
   "required": [
    "prompt"
   ],
   "additionalProperties": false
  },
  "output": {
   "$ref": "#/$defs/ParsedPrompt",
   "$defs": {
    "ParsedPrompt": {
     "type": "object",
     "properties": {
      "filters": {
       "$ref": "#/$defs/SearchFilters"
      },
      "unsupported": {
       "type": "array",
       "items": {
        "$ref": "#/$defs/UnsupportedPiece"
       }
      }
     },
     "required": [
      "filters",
      "unsupported"
     ],
     "additionalProperties": false
    },
    "SearchFilters": {
     "type": "object",
     "properties": {
      "type": {
       "type": "string",
       "enum": [
        "person",
        "company"
       ],
       "description": "Whether people or companies are looked for."
      },
      "titles": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. A job title fits when it holds all words of one entry, in any order; of, and, the do not count."
      },
      "seniorities": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "functions": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "locations": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Of the person, or of the company when companies are looked for."
      },
      "companies": {
       "type": "object",
       "properties": {
        "include": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        },
        "exclude": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "The employer of a person, or the company itself: any of the names or any of the domains."
      },
      "industries": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "keywords": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. Words that no other field has a place for: any of them, anywhere."
      },
      "size": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max"
       ],
       "additionalProperties": false,
       "description": "Employees, both ends included."
      },
      "revenue": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "A year, in whole units of the currency, both ends included."
      },
      "funding": {
       "type": "object",
       "properties": {
        "stages": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/FundingStage"
         },
         "description": "The last round, or how else the company is funded."
        },
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "stages",
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "The stage, and the total raised in whole units of the currency, both ends included."
      }
     },
     "required": [
      "type",
      "titles",
      "seniorities",
      "functions",
      "locations",
      "companies",
      "industries",
      "keywords",
      "size",
      "revenue",
      "funding"
     ],
     "additionalProperties": false
    },
    "Seniority": {
     "type": "string",
     "enum": [
      "founder",
      "owner",
      "c_suite",
      "partner",
      "vp",
      "head",
      "director",
      "senior",
      "manager",
      "entry"
     ]
    },
    "JobFunction": {
     "type": "string",
     "enum": [
      "engineering",
      "information_technology",
      "security",
      "data",
      "product",
      "design",
      "research",
      "marketing",
      "communications",
      "sales",
      "business_development",
      "customer_success",
      "support",
      "operations",
      "supply_chain",
      "procurement",
      "project_management",
      "finance",
      "legal",
      "compliance",
      "human_resources",
      "administration",
      "education",
      "healthcare",
      "consulting"
     ]
    },
    "SearchPlace": {
     "type": "object",
     "properties": {
      "country": {
       "description": "ISO 3166-1 alpha-2, such as US.",
       "type": "string",
       "pattern": "^[A-Z]{2}$"
      },
      "state": {
       "description": "The part of ISO 3166-2 after the country: WA.",
       "type": "string",
       "pattern": "^[A-Z0-9]{1,3}$"
      },
      "city": {
       "description": "The name of a city, in English where it has one.",
       "type": "string",
       "minLength": 1
      }
     },
     "additionalProperties": false
    },
    "Industry": {
     "type": "string",
     "enum": [
      "software",
      "developer_tools",
      "cloud",
      "hosting",
      "domains",
      "backup",
      "email",
      "communication",
      "remote_access",
      "security",
      "identity",
      "vpn",
      "iot",
      "productivity",
      "creativity",
      "social",
      "dating",
      "artificial_intelligence",
      "data_analytics",
      "it_services",
      "hardware",
      "semiconductors",
      "electronics",
      "robotics",
      "telecommunications",
      "ecommerce",
      "marketplaces",
      "fintech",
      "finance",
      "banking",
      "payments",
      "investing",
      "venture_capital",
      "private_equity",
      "insurance",
      "cryptocurrencies",
      "crowdfunding",
      "accounting",
      "real_estate",
      "construction",
      "architecture",
      "engineering_services",
      "education",
      "universities",
      "edtech",
      "health",
      "hospitals",
      "biotechnology",
      "pharmaceuticals",
      "medical_devices",
      "mental_health",
      "fitness",
      "veterinary",
      "retail",
      "wholesale",
      "fashion",
      "cosmetics",
      "luxury",
      "consumer_goods",
      "furniture",
      "toys",
      "food",
      "beverages",
      "restaurants",
      "agriculture",
      "hospitality",
      "travel",
      "tickets",
      "transport",
      "airlines",
      "maritime",
      "rail",
      "logistics",
      "postal",
      "automotive",
      "aerospace",
      "space",
      "defense",
      "energy",
      "oil_gas",
      "renewables",
      "utilities",
      "mining",
      "chemicals",
      "materials",
      "manufacturing",
      "machinery",
      "packaging",
      "printing",
      "textiles",
      "environment",
      "waste",
      "media",
      "entertainment",
      "gaming",
      "betting",
      "music",
      "film",
      "publishing",
      "news",
      "sports",
      "marketing",
      "advertising",
      "public_relations",
      "design",
      "market_research",
      "consulting",
      "legal",
      "human_resources",
      "recruiting",
      "facilities",
      "security_services",
      "government",
      "politics",
      "nonprofit",
      "religion",
      "research"
     ]
    },
    "FundingStage": {
     "type": "string",
     "enum": [
      "bootstrapped",
      "pre_seed",
      "seed",
      "series_a",
      "series_b",
      "series_c",
      "series_d",
      "series_e",
      "series_f",
      "venture_backed",
      "private_equity",
      "public"
     ]
    },
    "UnsupportedPiece": {
     "type": "object",
     "properties": {
      "text": {
       "type": "string",
       "minLength": 1,
       "description": "The piece as it was written."
      },
      "reason": {
       "type": "string",
       "minLength": 1,
       "description": "Why it has no filter, as a sentence."
      }
     },
     "required": [
      "text",
      "reason"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "cancelLeadSearch": {
  "input": {
   "title": "cancelLeadSearch",
   "description": "Stop a search; what it has saved stays.",
   "type": "object",
   "properties": {
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "taskId": {
     "x-in": "body",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The search."
    }
   },
   "required": [
    "taskId"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "task": {
     "$ref": "#/$defs/SearchTask"
    }
   },
   "required": [
    "task"
   ],
   "additionalProperties": false,
   "$defs": {
    "SearchTask": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "type": {
       "type": "string",
       "const": "lead_search"
      },
      "status": {
       "type": "string",
       "enum": [
        "pending",
        "running",
        "completed",
        "failed",
        "cancelled"
       ]
      },
      "statusUrl": {
       "type": "string",
       "description": "Where to read the task again."
      },
      "resultListId": {
       "type": "string",
       "description": "The List that the Leads are put in."
      },
      "prompt": {
       "type": "string"
      },
      "title": {
       "type": "string"
      },
      "filters": {
       "$ref": "#/$defs/SearchFilters"
      },
      "unsupported": {
       "type": "array",
       "items": {
        "$ref": "#/$defs/UnsupportedPiece"
       },
       "description": "What the search leaves out: no filter says it, or the provider cannot apply it."
      },
      "provider": {
       "type": "string",
       "description": "Who was asked; also the source of what the Leads then say."
      },
      "fetchCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991,
       "description": "How many Leads are wanted."
      },
      "resultCount": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991,
       "description": "Leads that this search has put in the List; one that was in it already does not count."
      },
      "counts": {
       "type": "object",
       "properties": {
        "received": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "rejected": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "conflicts": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "merged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "created": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "updated": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "unchanged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        }
       },
       "required": [
        "received",
        "rejected",
        "conflicts",
        "merged",
        "created",
        "updated",
        "unchanged"
       ],
       "additionalProperties": false,
       "description": "What became of the rows of the provider, each counted once."
      },
      "hasMore": {
       "type": "boolean",
       "description": "Whether the same prompt on the same List would go on."
      },
      "creditsSpent": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991,
       "description": "Credits of the provider, those included that a call under way may cost."
      },
      "summary": {
       "type": "string",
       "description": "What it has come to, and how to go on, in a sentence."
      },
      "errorMessage": {
       "type": [
        "string",
        "null"
       ]
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "startedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "completedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ],
       "description": "When it ended, however it ended."
      }
     },
     "required": [
      "id",
      "type",
      "status",
      "statusUrl",
      "resultListId",
      "prompt",
      "title",
      "filters",
      "unsupported",
      "provider",
      "fetchCount",
      "resultCount",
      "counts",
      "hasMore",
      "creditsSpent",
      "summary",
      "errorMessage",
      "createdAt",
      "startedAt",
      "completedAt"
     ],
     "additionalProperties": false
    },
    "SearchFilters": {
     "type": "object",
     "properties": {
      "type": {
       "type": "string",
       "enum": [
        "person",
        "company"
       ],
       "description": "Whether people or companies are looked for."
      },
      "titles": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. A job title fits when it holds all words of one entry, in any order; of, and, the do not count."
      },
      "seniorities": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Seniority"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "functions": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/JobFunction"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "locations": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/SearchPlace"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Of the person, or of the company when companies are looked for."
      },
      "companies": {
       "type": "object",
       "properties": {
        "include": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        },
        "exclude": {
         "type": "object",
         "properties": {
          "names": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "domains": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          }
         },
         "required": [
          "names",
          "domains"
         ],
         "additionalProperties": false
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "The employer of a person, or the company itself: any of the names or any of the domains."
      },
      "industries": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/Industry"
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false
      },
      "keywords": {
       "type": "object",
       "properties": {
        "include": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        },
        "exclude": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "required": [
        "include",
        "exclude"
       ],
       "additionalProperties": false,
       "description": "Lower case. Words that no other field has a place for: any of them, anywhere."
      },
      "size": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max"
       ],
       "additionalProperties": false,
       "description": "Employees, both ends included."
      },
      "revenue": {
       "type": "object",
       "properties": {
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "A year, in whole units of the currency, both ends included."
      },
      "funding": {
       "type": "object",
       "properties": {
        "stages": {
         "type": "array",
         "items": {
          "$ref": "#/$defs/FundingStage"
         },
         "description": "The last round, or how else the company is funded."
        },
        "min": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "max": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991
          },
          {
           "type": "null"
          }
         ]
        },
        "currency": {
         "anyOf": [
          {
           "type": "string",
           "pattern": "^[A-Z]{3}$"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "stages",
        "min",
        "max",
        "currency"
       ],
       "additionalProperties": false,
       "description": "The stage, and the total raised in whole units of the currency, both ends included."
      }
     },
     "required": [
      "type",
      "titles",
      "seniorities",
      "functions",
      "locations",
      "companies",
      "industries",
      "keywords",
      "size",
      "revenue",
      "funding"
     ],
     "additionalProperties": false
    },
    "Seniority": {
     "type": "string",
     "enum": [
      "founder",
      "owner",
      "c_suite",
      "partner",
      "vp",
      "head",
      "director",
      "senior",
      "manager",
      "entry"
     ]
    },
    "JobFunction": {
     "type": "string",
     "enum": [
      "engineering",
      "information_technology",
      "security",
      "data",
      "product",
      "design",
      "research",
      "marketing",
      "communications",
      "sales",
      "business_development",
      "customer_success",
      "support",
      "operations",
      "supply_chain",
      "procurement",
      "project_management",
      "finance",
      "legal",
      "compliance",
      "human_resources",
      "administration",
      "education",
      "healthcare",
      "consulting"
     ]
    },
    "SearchPlace": {
     "type": "object",
     "properties": {
      "country": {
       "description": "ISO 3166-1 alpha-2, such as US.",
       "type": "string",
       "pattern": "^[A-Z]{2}$"
      },
      "state": {
       "description": "The part of ISO 3166-2 after the country: WA.",
       "type": "string",
       "pattern": "^[A-Z0-9]{1,3}$"
      },
      "city": {
       "description": "The name of a city, in English where it has one.",
       "type": "string",
       "minLength": 1
      }
     },
     "additionalProperties": false
    },
    "Industry": {
     "type": "string",
     "enum": [
      "software",
      "developer_tools",
      "cloud",
      "hosting",
      "domains",
      "backup",
      "email",
      "communication",
      "remote_access",
      "security",
      "identity",
      "vpn",
      "iot",
      "productivity",
      "creativity",
      "social",
      "dating",
      "artificial_intelligence",
      "data_analytics",
      "it_services",
      "hardware",
      "semiconductors",
      "electronics",
      "robotics",
      "telecommunications",
      "ecommerce",
      "marketplaces",
      "fintech",
      "finance",
      "banking",
      "payments",
      "investing",
      "venture_capital",
      "private_equity",
      "insurance",
      "cryptocurrencies",
      "crowdfunding",
      "accounting",
      "real_estate",
      "construction",
      "architecture",
      "engineering_services",
      "education",
      "universities",
      "edtech",
      "health",
      "hospitals",
      "biotechnology",
      "pharmaceuticals",
      "medical_devices",
      "mental_health",
      "fitness",
      "veterinary",
      "retail",
      "wholesale",
      "fashion",
      "cosmetics",
      "luxury",
      "consumer_goods",
      "furniture",
      "toys",
      "food",
      "beverages",
      "restaurants",
      "agriculture",
      "hospitality",
      "travel",
      "tickets",
      "transport",
      "airlines",
      "maritime",
      "rail",
      "logistics",
      "postal",
      "automotive",
      "aerospace",
      "space",
      "defense",
      "energy",
      "oil_gas",
      "renewables",
      "utilities",
      "mining",
      "chemicals",
      "materials",
      "manufacturing",
      "machinery",
      "packaging",
      "printing",
      "textiles",
      "environment",
      "waste",
      "media",
      "entertainment",
      "gaming",
      "betting",
      "music",
      "film",
      "publishing",
      "news",
      "sports",
      "marketing",
      "advertising",
      "public_relations",
      "design",
      "market_research",
      "consulting",
      "legal",
      "human_resources",
      "recruiting",
      "facilities",
      "security_services",
      "government",
      "politics",
      "nonprofit",
      "religion",
      "research"
     ]
    },
    "FundingStage": {
     "type": "string",
     "enum": [
      "bootstrapped",
      "pre_seed",
      "seed",
      "series_a",
      "series_b",
      "series_c",
      "series_d",
      "series_e",
      "series_f",
      "venture_backed",
      "private_equity",
      "public"
     ]
    },
    "UnsupportedPiece": {
     "type": "object",
     "properties": {
      "text": {
       "type": "string",
       "minLength": 1,
       "description": "The piece as it was written."
      },
      "reason": {
       "type": "string",
       "minLength": 1,
       "description": "Why it has no filter, as a sentence."
      }
     },
     "required": [
      "text",
      "reason"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "createImport": {
  "input": {
   "title": "createImport",
   "description": "Import a CSV or NDJSON file of any size, or see beforehand what it would do.",
   "type": "object",
   "properties": {
    "type": {
     "x-in": "query",
     "description": "person or company, when neither the header nor a column says so.",
     "type": "string",
     "enum": [
      "person",
      "company"
     ]
    },
    "listId": {
     "x-in": "query",
     "description": "A List to put the Leads in.",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id"
    },
    "mapping": {
     "x-in": "query",
     "description": "Column to field, such as {\"Job Title\":\"title\"}; other columns go to raw. Remembered for this header.",
     "type": "object",
     "propertyNames": {
      "type": "string"
     },
     "additionalProperties": {
      "type": "string"
     }
    },
    "source": {
     "x-in": "query",
     "description": "Where the file comes from, such as apollo.",
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "import": {
     "$ref": "#/$defs/Import"
    }
   },
   "required": [
    "import"
   ],
   "additionalProperties": false,
   "$defs": {
    "Import": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "status": {
       "type": "string",
       "enum": [
        "pending",
        "running",
        "completed",
        "failed",
        "cancelled",
        "undoing",
        "undone"
       ]
      },
      "dryRun": {
       "type": "boolean"
      },
      "type": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "person",
          "company"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "source": {
       "type": [
        "string",
        "null"
       ]
      },
      "listId": {
       "type": [
        "string",
        "null"
       ]
      },
      "mapping": {
       "type": "object",
       "propertyNames": {
        "type": "string"
       },
       "additionalProperties": {
        "type": "string"
       }
      },
      "mappingFrom": {
       "type": "string",
       "enum": [
        "given",
        "remembered",
        "preset",
        "guessed",
        "none"
       ]
      },
      "identifying": {
       "type": "array",
       "items": {
        "type": "string"
       },
       "description": "Columns that can find a known Lead."
      },
      "format": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "contentType": {
           "type": "string"
          },
          "encoding": {
           "type": "string"
          },
          "delimiter": {
           "type": [
            "string",
            "null"
           ]
          },
          "headerLine": {
           "anyOf": [
            {
             "type": "integer",
             "minimum": -9007199254740991,
             "maximum": 9007199254740991
            },
            {
             "type": "null"
            }
           ]
          },
          "preset": {
           "type": [
            "string",
            "null"
           ]
          }
         },
         "required": [
          "contentType",
          "encoding",
          "delimiter",
          "headerLine",
          "preset"
         ],
         "additionalProperties": false
        },
        {
         "type": "null"
        }
       ]
      },
      "counts": {
       "type": "object",
       "properties": {
        "received": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "rejected": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "conflicts": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "merged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "created": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "updated": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "unchanged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        }
       },
       "required": [
        "received",
        "rejected",
        "conflicts",
        "merged",
        "created",
        "updated",
        "unchanged"
       ],
       "additionalProperties": false
      },
      "leadsCreated": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "leadsTouched": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "rowsDone": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "bytesDone": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "bytesTotal": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "startedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "finishedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "errorMessage": {
       "type": [
        "string",
        "null"
       ]
      },
      "errorFileUrl": {
       "type": [
        "string",
        "null"
       ]
      },
      "kept": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "leadId": {
          "type": "string"
         },
         "reason": {
          "type": "string",
          "enum": [
           "changed_by_hand",
           "said_by_others",
           "merged_since",
           "identifier_taken"
          ]
         },
         "fields": {
          "type": "array",
          "items": {
           "type": "string"
          }
         }
        },
        "required": [
         "leadId",
         "reason",
         "fields"
        ],
        "additionalProperties": false
       },
       "description": "Leads that an undo left, wholly or in part; the first 1,000."
      },
      "withdrawalId": {
       "description": "The withdrawal that undid the import last.",
       "type": [
        "string",
        "null"
       ]
      },
      "examples": {
       "description": "Up to ten rows of each outcome, when one import is read by id.",
       "type": "object",
       "propertyNames": {
        "type": "string",
        "enum": [
         "rejected",
         "conflicts",
         "merged",
         "created",
         "updated",
         "unchanged"
        ]
       },
       "additionalProperties": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "row": {
           "type": "integer",
           "minimum": -9007199254740991,
           "maximum": 9007199254740991
          },
          "line": {
           "type": "integer",
           "minimum": -9007199254740991,
           "maximum": 9007199254740991
          },
          "name": {
           "type": [
            "string",
            "null"
           ]
          },
          "leadId": {
           "type": "string"
          },
          "matchedBy": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "kind": {
              "type": "string"
             },
             "key": {
              "type": "string"
             },
             "tier": {
              "type": "integer",
              "minimum": -9007199254740991,
              "maximum": 9007199254740991
             },
             "leadId": {
              "type": "string"
             }
            },
            "required": [
             "kind",
             "key",
             "tier",
             "leadId"
            ],
            "additionalProperties": false
           }
          },
          "changes": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "path": {
              "type": "string"
             },
             "from": {},
             "to": {},
             "rule": {
              "type": "string"
             }
            },
            "required": [
             "path",
             "from",
             "to",
             "rule"
            ],
            "additionalProperties": false
           }
          },
          "code": {
           "type": "string"
          },
          "detail": {
           "type": "string"
          }
         },
         "required": [
          "row",
          "line",
          "name"
         ],
         "additionalProperties": false
        }
       }
      }
     },
     "required": [
      "id",
      "status",
      "dryRun",
      "type",
      "source",
      "listId",
      "mapping",
      "mappingFrom",
      "identifying",
      "format",
      "counts",
      "leadsCreated",
      "leadsTouched",
      "rowsDone",
      "bytesDone",
      "bytesTotal",
      "createdAt",
      "startedAt",
      "finishedAt",
      "errorMessage",
      "errorFileUrl",
      "kept",
      "withdrawalId"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "getImports": {
  "input": {
   "title": "getImports",
   "description": "Read one import by id, or a page of imports, newest first.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "query",
     "description": "One import.",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id"
    },
    "limit": {
     "x-in": "query",
     "description": "Items a page, 1 to 500; 50 unless told.",
     "type": "integer",
     "minimum": 1,
     "maximum": 500
    },
    "cursor": {
     "x-in": "query",
     "description": "The nextCursor of the page before.",
     "type": "string",
     "maxLength": 2000
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "anyOf": [
    {
     "type": "object",
     "properties": {
      "imports": {
       "type": "array",
       "items": {
        "$ref": "#/$defs/Import"
       }
      },
      "nextCursor": {
       "type": [
        "string",
        "null"
       ]
      }
     },
     "required": [
      "imports",
      "nextCursor"
     ],
     "additionalProperties": false
    },
    {
     "type": "object",
     "properties": {
      "import": {
       "$ref": "#/$defs/Import"
      }
     },
     "required": [
      "import"
     ],
     "additionalProperties": false
    }
   ],
   "$defs": {
    "Import": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "status": {
       "type": "string",
       "enum": [
        "pending",
        "running",
        "completed",
        "failed",
        "cancelled",
        "undoing",
        "undone"
       ]
      },
      "dryRun": {
       "type": "boolean"
      },
      "type": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "person",
          "company"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "source": {
       "type": [
        "string",
        "null"
       ]
      },
      "listId": {
       "type": [
        "string",
        "null"
       ]
      },
      "mapping": {
       "type": "object",
       "propertyNames": {
        "type": "string"
       },
       "additionalProperties": {
        "type": "string"
       }
      },
      "mappingFrom": {
       "type": "string",
       "enum": [
        "given",
        "remembered",
        "preset",
        "guessed",
        "none"
       ]
      },
      "identifying": {
       "type": "array",
       "items": {
        "type": "string"
       },
       "description": "Columns that can find a known Lead."
      },
      "format": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "contentType": {
           "type": "string"
          },
          "encoding": {
           "type": "string"
          },
          "delimiter": {
           "type": [
            "string",
            "null"
           ]
          },
          "headerLine": {
           "anyOf": [
            {
             "type": "integer",
             "minimum": -9007199254740991,
             "maximum": 9007199254740991
            },
            {
             "type": "null"
            }
           ]
          },
          "preset": {
           "type": [
            "string",
            "null"
           ]
          }
         },
         "required": [
          "contentType",
          "encoding",
          "delimiter",
          "headerLine",
          "preset"
         ],
         "additionalProperties": false
        },
        {
         "type": "null"
        }
       ]
      },
      "counts": {
       "type": "object",
       "properties": {
        "received": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "rejected": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "conflicts": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "merged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "created": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "updated": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "unchanged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        }
       },
       "required": [
        "received",
        "rejected",
        "conflicts",
        "merged",
        "created",
        "updated",
        "unchanged"
       ],
       "additionalProperties": false
      },
      "leadsCreated": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "leadsTouched": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "rowsDone": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "bytesDone": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "bytesTotal": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "startedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "finishedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "errorMessage": {
       "type": [
        "string",
        "null"
       ]
      },
      "errorFileUrl": {
       "type": [
        "string",
        "null"
       ]
      },
      "kept": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "leadId": {
          "type": "string"
         },
         "reason": {
          "type": "string",
          "enum": [
           "changed_by_hand",
           "said_by_others",
           "merged_since",
           "identifier_taken"
          ]
         },
         "fields": {
          "type": "array",
          "items": {
           "type": "string"
          }
         }
        },
        "required": [
         "leadId",
         "reason",
         "fields"
        ],
        "additionalProperties": false
       },
       "description": "Leads that an undo left, wholly or in part; the first 1,000."
      },
      "withdrawalId": {
       "description": "The withdrawal that undid the import last.",
       "type": [
        "string",
        "null"
       ]
      },
      "examples": {
       "description": "Up to ten rows of each outcome, when one import is read by id.",
       "type": "object",
       "propertyNames": {
        "type": "string",
        "enum": [
         "rejected",
         "conflicts",
         "merged",
         "created",
         "updated",
         "unchanged"
        ]
       },
       "additionalProperties": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "row": {
           "type": "integer",
           "minimum": -9007199254740991,
           "maximum": 9007199254740991
          },
          "line": {
           "type": "integer",
           "minimum": -9007199254740991,
           "maximum": 9007199254740991
          },
          "name": {
           "type": [
            "string",
            "null"
           ]
          },
          "leadId": {
           "type": "string"
          },
          "matchedBy": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "kind": {
              "type": "string"
             },
             "key": {
              "type": "string"
             },
             "tier": {
              "type": "integer",
              "minimum": -9007199254740991,
              "maximum": 9007199254740991
             },
             "leadId": {
              "type": "string"
             }
            },
            "required": [
             "kind",
             "key",
             "tier",
             "leadId"
            ],
            "additionalProperties": false
           }
          },
          "changes": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "path": {
              "type": "string"
             },
             "from": {},
             "to": {},
             "rule": {
              "type": "string"
             }
            },
            "required": [
             "path",
             "from",
             "to",
             "rule"
            ],
            "additionalProperties": false
           }
          },
          "code": {
           "type": "string"
          },
          "detail": {
           "type": "string"
          }
         },
         "required": [
          "row",
          "line",
          "name"
         ],
         "additionalProperties": false
        }
       }
      }
     },
     "required": [
      "id",
      "status",
      "dryRun",
      "type",
      "source",
      "listId",
      "mapping",
      "mappingFrom",
      "identifying",
      "format",
      "counts",
      "leadsCreated",
      "leadsTouched",
      "rowsDone",
      "bytesDone",
      "bytesTotal",
      "createdAt",
      "startedAt",
      "finishedAt",
      "errorMessage",
      "errorFileUrl",
      "kept",
      "withdrawalId"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "getImportErrors": {
  "input": {
   "title": "getImportErrors",
   "description": "The refused rows of an import as a CSV that can be mended and sent again.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "path",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The import."
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "string",
   "description": "CSV text."
  }
 },
 "cancelImport": {
  "input": {
   "title": "cancelImport",
   "description": "Stop an import; the rows done so far stay until it is undone.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "path",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The import."
    },
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "import": {
     "$ref": "#/$defs/Import"
    }
   },
   "required": [
    "import"
   ],
   "additionalProperties": false,
   "$defs": {
    "Import": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "status": {
       "type": "string",
       "enum": [
        "pending",
        "running",
        "completed",
        "failed",
        "cancelled",
        "undoing",
        "undone"
       ]
      },
      "dryRun": {
       "type": "boolean"
      },
      "type": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "person",
          "company"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "source": {
       "type": [
        "string",
        "null"
       ]
      },
      "listId": {
       "type": [
        "string",
        "null"
       ]
      },
      "mapping": {
       "type": "object",
       "propertyNames": {
        "type": "string"
       },
       "additionalProperties": {
        "type": "string"
       }
      },
      "mappingFrom": {
       "type": "string",
       "enum": [
        "given",
        "remembered",
        "preset",
        "guessed",
        "none"
       ]
      },
      "identifying": {
       "type": "array",
       "items": {
        "type": "string"
       },
       "description": "Columns that can find a known Lead."
      },
      "format": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "contentType": {
           "type": "string"
          },
          "encoding": {
           "type": "string"
          },
          "delimiter": {
           "type": [
            "string",
            "null"
           ]
          },
          "headerLine": {
           "anyOf": [
            {
             "type": "integer",
             "minimum": -9007199254740991,
             "maximum": 9007199254740991
            },
            {
             "type": "null"
            }
           ]
          },
          "preset": {
           "type": [
            "string",
            "null"
           ]
          }
         },
         "required": [
          "contentType",
          "encoding",
          "delimiter",
          "headerLine",
          "preset"
         ],
         "additionalProperties": false
        },
        {
         "type": "null"
        }
       ]
      },
      "counts": {
       "type": "object",
       "properties": {
        "received": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "rejected": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "conflicts": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "merged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "created": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "updated": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "unchanged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        }
       },
       "required": [
        "received",
        "rejected",
        "conflicts",
        "merged",
        "created",
        "updated",
        "unchanged"
       ],
       "additionalProperties": false
      },
      "leadsCreated": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "leadsTouched": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "rowsDone": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "bytesDone": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "bytesTotal": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "startedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "finishedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "errorMessage": {
       "type": [
        "string",
        "null"
       ]
      },
      "errorFileUrl": {
       "type": [
        "string",
        "null"
       ]
      },
      "kept": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "leadId": {
          "type": "string"
         },
         "reason": {
          "type": "string",
          "enum": [
           "changed_by_hand",
           "said_by_others",
           "merged_since",
           "identifier_taken"
          ]
         },
         "fields": {
          "type": "array",
          "items": {
           "type": "string"
          }
         }
        },
        "required": [
         "leadId",
         "reason",
         "fields"
        ],
        "additionalProperties": false
       },
       "description": "Leads that an undo left, wholly or in part; the first 1,000."
      },
      "withdrawalId": {
       "description": "The withdrawal that undid the import last.",
       "type": [
        "string",
        "null"
       ]
      },
      "examples": {
       "description": "Up to ten rows of each outcome, when one import is read by id.",
       "type": "object",
       "propertyNames": {
        "type": "string",
        "enum": [
         "rejected",
         "conflicts",
         "merged",
         "created",
         "updated",
         "unchanged"
        ]
       },
       "additionalProperties": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "row": {
           "type": "integer",
           "minimum": -9007199254740991,
           "maximum": 9007199254740991
          },
          "line": {
           "type": "integer",
           "minimum": -9007199254740991,
           "maximum": 9007199254740991
          },
          "name": {
           "type": [
            "string",
            "null"
           ]
          },
          "leadId": {
           "type": "string"
          },
          "matchedBy": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "kind": {
              "type": "string"
             },
             "key": {
              "type": "string"
             },
             "tier": {
              "type": "integer",
              "minimum": -9007199254740991,
              "maximum": 9007199254740991
             },
             "leadId": {
              "type": "string"
             }
            },
            "required": [
             "kind",
             "key",
             "tier",
             "leadId"
            ],
            "additionalProperties": false
           }
          },
          "changes": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "path": {
              "type": "string"
             },
             "from": {},
             "to": {},
             "rule": {
              "type": "string"
             }
            },
            "required": [
             "path",
             "from",
             "to",
             "rule"
            ],
            "additionalProperties": false
           }
          },
          "code": {
           "type": "string"
          },
          "detail": {
           "type": "string"
          }
         },
         "required": [
          "row",
          "line",
          "name"
         ],
         "additionalProperties": false
        }
       }
      }
     },
     "required": [
      "id",
      "status",
      "dryRun",
      "type",
      "source",
      "listId",
      "mapping",
      "mappingFrom",
      "identifying",
      "format",
      "counts",
      "leadsCreated",
      "leadsTouched",
      "rowsDone",
      "bytesDone",
      "bytesTotal",
      "createdAt",
      "startedAt",
      "finishedAt",
      "errorMessage",
      "errorFileUrl",
      "kept",
      "withdrawalId"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "undoImport": {
  "input": {
   "title": "undoImport",
   "description": "Take everything that an import said out of the Leads again.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "path",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The import."
    },
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "import": {
     "$ref": "#/$defs/Import"
    }
   },
   "required": [
    "import"
   ],
   "additionalProperties": false,
   "$defs": {
    "Import": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "status": {
       "type": "string",
       "enum": [
        "pending",
        "running",
        "completed",
        "failed",
        "cancelled",
        "undoing",
        "undone"
       ]
      },
      "dryRun": {
       "type": "boolean"
      },
      "type": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "person",
          "company"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "source": {
       "type": [
        "string",
        "null"
       ]
      },
      "listId": {
       "type": [
        "string",
        "null"
       ]
      },
      "mapping": {
       "type": "object",
       "propertyNames": {
        "type": "string"
       },
       "additionalProperties": {
        "type": "string"
       }
      },
      "mappingFrom": {
       "type": "string",
       "enum": [
        "given",
        "remembered",
        "preset",
        "guessed",
        "none"
       ]
      },
      "identifying": {
       "type": "array",
       "items": {
        "type": "string"
       },
       "description": "Columns that can find a known Lead."
      },
      "format": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "contentType": {
           "type": "string"
          },
          "encoding": {
           "type": "string"
          },
          "delimiter": {
           "type": [
            "string",
            "null"
           ]
          },
          "headerLine": {
           "anyOf": [
            {
             "type": "integer",
             "minimum": -9007199254740991,
             "maximum": 9007199254740991
            },
            {
             "type": "null"
            }
           ]
          },
          "preset": {
           "type": [
            "string",
            "null"
           ]
          }
         },
         "required": [
          "contentType",
          "encoding",
          "delimiter",
          "headerLine",
          "preset"
         ],
         "additionalProperties": false
        },
        {
         "type": "null"
        }
       ]
      },
      "counts": {
       "type": "object",
       "properties": {
        "received": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "rejected": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "conflicts": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "merged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "created": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "updated": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "unchanged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        }
       },
       "required": [
        "received",
        "rejected",
        "conflicts",
        "merged",
        "created",
        "updated",
        "unchanged"
       ],
       "additionalProperties": false
      },
      "leadsCreated": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "leadsTouched": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "rowsDone": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "bytesDone": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "bytesTotal": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "startedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "finishedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "errorMessage": {
       "type": [
        "string",
        "null"
       ]
      },
      "errorFileUrl": {
       "type": [
        "string",
        "null"
       ]
      },
      "kept": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "leadId": {
          "type": "string"
         },
         "reason": {
          "type": "string",
          "enum": [
           "changed_by_hand",
           "said_by_others",
           "merged_since",
           "identifier_taken"
          ]
         },
         "fields": {
          "type": "array",
          "items": {
           "type": "string"
          }
         }
        },
        "required": [
         "leadId",
         "reason",
         "fields"
        ],
        "additionalProperties": false
       },
       "description": "Leads that an undo left, wholly or in part; the first 1,000."
      },
      "withdrawalId": {
       "description": "The withdrawal that undid the import last.",
       "type": [
        "string",
        "null"
       ]
      },
      "examples": {
       "description": "Up to ten rows of each outcome, when one import is read by id.",
       "type": "object",
       "propertyNames": {
        "type": "string",
        "enum": [
         "rejected",
         "conflicts",
         "merged",
         "created",
         "updated",
         "unchanged"
        ]
       },
       "additionalProperties": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "row": {
           "type": "integer",
           "minimum": -9007199254740991,
           "maximum": 9007199254740991
          },
          "line": {
           "type": "integer",
           "minimum": -9007199254740991,
           "maximum": 9007199254740991
          },
          "name": {
           "type": [
            "string",
            "null"
           ]
          },
          "leadId": {
           "type": "string"
          },
          "matchedBy": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "kind": {
              "type": "string"
             },
             "key": {
              "type": "string"
             },
             "tier": {
              "type": "integer",
              "minimum": -9007199254740991,
              "maximum": 9007199254740991
             },
             "leadId": {
              "type": "string"
             }
            },
            "required": [
             "kind",
             "key",
             "tier",
             "leadId"
            ],
            "additionalProperties": false
           }
          },
          "changes": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "path": {
              "type": "string"
             },
             "from": {},
             "to": {},
             "rule": {
              "type": "string"
             }
            },
            "required": [
             "path",
             "from",
             "to",
             "rule"
            ],
            "additionalProperties": false
           }
          },
          "code": {
           "type": "string"
          },
          "detail": {
           "type": "string"
          }
         },
         "required": [
          "row",
          "line",
          "name"
         ],
         "additionalProperties": false
        }
       }
      }
     },
     "required": [
      "id",
      "status",
      "dryRun",
      "type",
      "source",
      "listId",
      "mapping",
      "mappingFrom",
      "identifying",
      "format",
      "counts",
      "leadsCreated",
      "leadsTouched",
      "rowsDone",
      "bytesDone",
      "bytesTotal",
      "createdAt",
      "startedAt",
      "finishedAt",
      "errorMessage",
      "errorFileUrl",
      "kept",
      "withdrawalId"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "redoImport": {
  "input": {
   "title": "redoImport",
   "description": "Put back what undoing an import took out.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "path",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The import."
    },
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "import": {
     "$ref": "#/$defs/Import"
    }
   },
   "required": [
    "import"
   ],
   "additionalProperties": false,
   "$defs": {
    "Import": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "status": {
       "type": "string",
       "enum": [
        "pending",
        "running",
        "completed",
        "failed",
        "cancelled",
        "undoing",
        "undone"
       ]
      },
      "dryRun": {
       "type": "boolean"
      },
      "type": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "person",
          "company"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "source": {
       "type": [
        "string",
        "null"
       ]
      },
      "listId": {
       "type": [
        "string",
        "null"
       ]
      },
      "mapping": {
       "type": "object",
       "propertyNames": {
        "type": "string"
       },
       "additionalProperties": {
        "type": "string"
       }
      },
      "mappingFrom": {
       "type": "string",
       "enum": [
        "given",
        "remembered",
        "preset",
        "guessed",
        "none"
       ]
      },
      "identifying": {
       "type": "array",
       "items": {
        "type": "string"
       },
       "description": "Columns that can find a known Lead."
      },
      "format": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "contentType": {
           "type": "string"
          },
          "encoding": {
           "type": "string"
          },
          "delimiter": {
           "type": [
            "string",
            "null"
           ]
          },
          "headerLine": {
           "anyOf": [
            {
             "type": "integer",
             "minimum": -9007199254740991,
             "maximum": 9007199254740991
            },
            {
             "type": "null"
            }
           ]
          },
          "preset": {
           "type": [
            "string",
            "null"
           ]
          }
         },
         "required": [
          "contentType",
          "encoding",
          "delimiter",
          "headerLine",
          "preset"
         ],
         "additionalProperties": false
        },
        {
         "type": "null"
        }
       ]
      },
      "counts": {
       "type": "object",
       "properties": {
        "received": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "rejected": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "conflicts": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "merged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "created": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "updated": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        "unchanged": {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        }
       },
       "required": [
        "received",
        "rejected",
        "conflicts",
        "merged",
        "created",
        "updated",
        "unchanged"
       ],
       "additionalProperties": false
      },
      "leadsCreated": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "leadsTouched": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "rowsDone": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "bytesDone": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "bytesTotal": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "startedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "finishedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "errorMessage": {
       "type": [
        "string",
        "null"
       ]
      },
      "errorFileUrl": {
       "type": [
        "string",
        "null"
       ]
      },
      "kept": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "leadId": {
          "type": "string"
         },
         "reason": {
          "type": "string",
          "enum": [
           "changed_by_hand",
           "said_by_others",
           "merged_since",
           "identifier_taken"
          ]
         },
         "fields": {
          "type": "array",
          "items": {
           "type": "string"
          }
         }
        },
        "required": [
         "leadId",
         "reason",
         "fields"
        ],
        "additionalProperties": false
       },
       "description": "Leads that an undo left, wholly or in part; the first 1,000."
      },
      "withdrawalId": {
       "description": "The withdrawal that undid the import last.",
       "type": [
        "string",
        "null"
       ]
      },
      "examples": {
       "description": "Up to ten rows of each outcome, when one import is read by id.",
       "type": "object",
       "propertyNames": {
        "type": "string",
        "enum": [
         "rejected",
         "conflicts",
         "merged",
         "created",
         "updated",
         "unchanged"
        ]
       },
       "additionalProperties": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "row": {
           "type": "integer",
           "minimum": -9007199254740991,
           "maximum": 9007199254740991
          },
          "line": {
           "type": "integer",
           "minimum": -9007199254740991,
           "maximum": 9007199254740991
          },
          "name": {
           "type": [
            "string",
            "null"
           ]
          },
          "leadId": {
           "type": "string"
          },
          "matchedBy": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "kind": {
              "type": "string"
             },
             "key": {
              "type": "string"
             },
             "tier": {
              "type": "integer",
              "minimum": -9007199254740991,
              "maximum": 9007199254740991
             },
             "leadId": {
              "type": "string"
             }
            },
            "required": [
             "kind",
             "key",
             "tier",
             "leadId"
            ],
            "additionalProperties": false
           }
          },
          "changes": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "path": {
              "type": "string"
             },
             "from": {},
             "to": {},
             "rule": {
              "type": "string"
             }
            },
            "required": [
             "path",
             "from",
             "to",
             "rule"
            ],
            "additionalProperties": false
           }
          },
          "code": {
           "type": "string"
          },
          "detail": {
           "type": "string"
          }
         },
         "required": [
          "row",
          "line",
          "name"
         ],
         "additionalProperties": false
        }
       }
      }
     },
     "required": [
      "id",
      "status",
      "dryRun",
      "type",
      "source",
      "listId",
      "mapping",
      "mappingFrom",
      "identifying",
      "format",
      "counts",
      "leadsCreated",
      "leadsTouched",
      "rowsDone",
      "bytesDone",
      "bytesTotal",
      "createdAt",
      "startedAt",
      "finishedAt",
      "errorMessage",
      "errorFileUrl",
      "kept",
      "withdrawalId"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "withdrawSource": {
  "input": {
   "title": "withdrawSource",
   "description": "Take out of the Leads what a provider, an import or an API key has said.",
   "type": "object",
   "properties": {
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "provider": {
     "x-in": "body",
     "description": "What came with this provider or source.",
     "anyOf": [
      {
       "type": "string",
       "minLength": 1,
       "maxLength": 200
      },
      {
       "type": "null"
      }
     ]
    },
    "importId": {
     "x-in": "body",
     "description": "What this import said.",
     "anyOf": [
      {
       "type": "string",
       "minLength": 1,
       "maxLength": 200,
       "format": "puffle-id",
       "description": "An opaque id."
      },
      {
       "type": "null"
      }
     ]
    },
    "keyId": {
     "x-in": "body",
     "description": "What was said with this API key.",
     "anyOf": [
      {
       "type": "string",
       "minLength": 1,
       "maxLength": 200,
       "format": "puffle-id",
       "description": "An opaque id."
      },
      {
       "type": "null"
      }
     ]
    },
    "since": {
     "x-in": "body",
     "description": "Only what was said at this time or later.",
     "anyOf": [
      {
       "type": "string",
       "maxLength": 64,
       "format": "date-time"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "withdrawal": {
     "$ref": "#/$defs/Withdrawal"
    }
   },
   "required": [
    "withdrawal"
   ],
   "additionalProperties": false,
   "$defs": {
    "Withdrawal": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "status": {
       "type": "string",
       "enum": [
        "running",
        "completed",
        "restoring",
        "restored"
       ]
      },
      "importId": {
       "type": [
        "string",
        "null"
       ]
      },
      "provider": {
       "type": [
        "string",
        "null"
       ]
      },
      "keyId": {
       "type": [
        "string",
        "null"
       ]
      },
      "since": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "observations": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991,
       "description": "Requests that count for no Lead any more."
      },
      "leadsChanged": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991,
       "description": "Leads that stay and say less."
      },
      "leadsGone": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991,
       "description": "Leads of which nothing was left."
      },
      "mergesUnmade": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "kept": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "leadId": {
          "type": "string"
         },
         "reason": {
          "type": "string",
          "enum": [
           "changed_by_hand",
           "said_by_others",
           "merged_since",
           "identifier_taken"
          ]
         },
         "fields": {
          "type": "array",
          "items": {
           "type": "string"
          }
         }
        },
        "required": [
         "leadId",
         "reason",
         "fields"
        ],
        "additionalProperties": false
       },
       "description": "Leads that stay, wholly or in part, and why; the first 1,000."
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "finishedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "id",
      "status",
      "importId",
      "provider",
      "keyId",
      "since",
      "observations",
      "leadsChanged",
      "leadsGone",
      "mergesUnmade",
      "kept",
      "createdAt",
      "finishedAt"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "getWithdrawals": {
  "input": {
   "title": "getWithdrawals",
   "description": "Read one withdrawal by id, or a page of withdrawals, newest first.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "query",
     "description": "One withdrawal.",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id"
    },
    "limit": {
     "x-in": "query",
     "description": "Items a page, 1 to 500; 50 unless told.",
     "type": "integer",
     "minimum": 1,
     "maximum": 500
    },
    "cursor": {
     "x-in": "query",
     "description": "The nextCursor of the page before.",
     "type": "string",
     "maxLength": 2000
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "withdrawals": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Withdrawal"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "withdrawals",
    "nextCursor"
   ],
   "additionalProperties": false,
   "$defs": {
    "Withdrawal": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "status": {
       "type": "string",
       "enum": [
        "running",
        "completed",
        "restoring",
        "restored"
       ]
      },
      "importId": {
       "type": [
        "string",
        "null"
       ]
      },
      "provider": {
       "type": [
        "string",
        "null"
       ]
      },
      "keyId": {
       "type": [
        "string",
        "null"
       ]
      },
      "since": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "observations": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991,
       "description": "Requests that count for no Lead any more."
      },
      "leadsChanged": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991,
       "description": "Leads that stay and say less."
      },
      "leadsGone": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991,
       "description": "Leads of which nothing was left."
      },
      "mergesUnmade": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "kept": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "leadId": {
          "type": "string"
         },
         "reason": {
          "type": "string",
          "enum": [
           "changed_by_hand",
           "said_by_others",
           "merged_since",
           "identifier_taken"
          ]
         },
         "fields": {
          "type": "array",
          "items": {
           "type": "string"
          }
         }
        },
        "required": [
         "leadId",
         "reason",
         "fields"
        ],
        "additionalProperties": false
       },
       "description": "Leads that stay, wholly or in part, and why; the first 1,000."
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "finishedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "id",
      "status",
      "importId",
      "provider",
      "keyId",
      "since",
      "observations",
      "leadsChanged",
      "leadsGone",
      "mergesUnmade",
      "kept",
      "createdAt",
      "finishedAt"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "restoreSource": {
  "input": {
   "title": "restoreSource",
   "description": "Put back what a withdrawal took out.",
   "type": "object",
   "properties": {
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "withdrawalId": {
     "x-in": "body",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The withdrawal to take back."
    }
   },
   "required": [
    "withdrawalId"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "withdrawal": {
     "$ref": "#/$defs/Withdrawal"
    }
   },
   "required": [
    "withdrawal"
   ],
   "additionalProperties": false,
   "$defs": {
    "Withdrawal": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "status": {
       "type": "string",
       "enum": [
        "running",
        "completed",
        "restoring",
        "restored"
       ]
      },
      "importId": {
       "type": [
        "string",
        "null"
       ]
      },
      "provider": {
       "type": [
        "string",
        "null"
       ]
      },
      "keyId": {
       "type": [
        "string",
        "null"
       ]
      },
      "since": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "observations": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991,
       "description": "Requests that count for no Lead any more."
      },
      "leadsChanged": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991,
       "description": "Leads that stay and say less."
      },
      "leadsGone": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991,
       "description": "Leads of which nothing was left."
      },
      "mergesUnmade": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "kept": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "leadId": {
          "type": "string"
         },
         "reason": {
          "type": "string",
          "enum": [
           "changed_by_hand",
           "said_by_others",
           "merged_since",
           "identifier_taken"
          ]
         },
         "fields": {
          "type": "array",
          "items": {
           "type": "string"
          }
         }
        },
        "required": [
         "leadId",
         "reason",
         "fields"
        ],
        "additionalProperties": false
       },
       "description": "Leads that stay, wholly or in part, and why; the first 1,000."
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "finishedAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "id",
      "status",
      "importId",
      "provider",
      "keyId",
      "since",
      "observations",
      "leadsChanged",
      "leadsGone",
      "mergesUnmade",
      "kept",
      "createdAt",
      "finishedAt"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "getLeadHistory": {
  "input": {
   "title": "getLeadHistory",
   "description": "Everything that was said and decided about one Lead, newest first.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "path",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "description": "The Lead."
    },
    "include": {
     "x-in": "query",
     "description": "Also show each request as it was received.",
     "type": "string",
     "enum": [
      "request"
     ]
    },
    "limit": {
     "x-in": "query",
     "description": "Items a page, 1 to 500; 50 unless told.",
     "type": "integer",
     "minimum": 1,
     "maximum": 500
    },
    "cursor": {
     "x-in": "query",
     "description": "The nextCursor of the page before.",
     "type": "string",
     "maxLength": 2000
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "entries": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/HistoryEntry"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "entries",
    "nextCursor"
   ],
   "additionalProperties": false,
   "$defs": {
    "HistoryEntry": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "kind": {
       "type": "string",
       "enum": [
        "statement",
        "correction",
        "repeat",
        "merge",
        "unmerge",
        "verdict",
        "conflict"
       ]
      },
      "at": {
       "type": "string"
      },
      "summary": {
       "type": "string"
      },
      "by": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "keyId": {
           "type": "string"
          },
          "keyName": {
           "type": [
            "string",
            "null"
           ]
          },
          "actor": {
           "type": [
            "string",
            "null"
           ]
          }
         },
         "required": [
          "keyId",
          "keyName",
          "actor"
         ],
         "additionalProperties": false
        },
        {
         "type": "null"
        }
       ]
      },
      "source": {
       "type": [
        "string",
        "null"
       ]
      },
      "importId": {
       "type": [
        "string",
        "null"
       ]
      },
      "outcome": {
       "type": [
        "string",
        "null"
       ]
      },
      "counts": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "here",
          "elsewhere",
          "aside"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "seen": {
       "anyOf": [
        {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        {
         "type": "null"
        }
       ]
      },
      "lastSeenAt": {
       "type": [
        "string",
        "null"
       ]
      },
      "changes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "path": {
          "type": "string"
         },
         "from": {},
         "to": {},
         "rule": {
          "type": "string"
         },
         "why": {
          "type": "string"
         }
        },
        "required": [
         "path",
         "from",
         "to",
         "rule",
         "why"
        ],
        "additionalProperties": false
       }
      },
      "notes": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "leadIds": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "decisionId": {
       "type": [
        "string",
        "null"
       ]
      },
      "request": {}
     },
     "required": [
      "id",
      "kind",
      "at",
      "summary",
      "by",
      "source",
      "importId",
      "outcome",
      "counts",
      "seen",
      "lastSeenAt",
      "changes",
      "notes",
      "leadIds",
      "decisionId"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "compareLeads": {
  "input": {
   "title": "compareLeads",
   "description": "Why two Leads are, or are not, one.",
   "type": "object",
   "properties": {
    "ids": {
     "x-in": "query",
     "minItems": 2,
     "maxItems": 2,
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "description": "Two Leads, separated by a comma."
    }
   },
   "required": [
    "ids"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "ids": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "leadIds": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "isOne": {
     "type": "boolean"
    },
    "summary": {
     "type": "string"
    },
    "reasons": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "rule": {
        "type": "string",
        "enum": [
         "merged",
         "same_lead",
         "different_types",
         "verdict_same",
         "verdict_different",
         "verdict_unsure",
         "exclusive_identifier",
         "open_conflict",
         "different_names",
         "shared_weak_key",
         "unmerged",
         "no_common_key"
        ]
       },
       "speaksFor": {
        "type": "string",
        "enum": [
         "one",
         "two",
         "neither"
        ]
       },
       "detail": {
        "type": "string"
       },
       "at": {
        "type": "string"
       },
       "id": {
        "type": "string"
       }
      },
      "required": [
       "rule",
       "speaksFor",
       "detail"
      ],
      "additionalProperties": false
     }
    }
   },
   "required": [
    "ids",
    "leadIds",
    "isOne",
    "summary",
    "reasons"
   ],
   "additionalProperties": false
  }
 },
 "diffLead": {
  "input": {
   "title": "diffLead",
   "description": "What changed in a Lead between two times.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "query",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "description": "The Lead."
    },
    "from": {
     "x-in": "query",
     "type": "string",
     "maxLength": 64,
     "format": "date-time",
     "description": "The earlier time."
    },
    "to": {
     "x-in": "query",
     "description": "The later time; now unless told.",
     "type": "string",
     "maxLength": 64,
     "format": "date-time"
    }
   },
   "required": [
    "id",
    "from"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string"
    },
    "from": {
     "type": "string"
    },
    "to": {
     "type": "string"
    },
    "changes": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "path": {
        "type": "string"
       },
       "from": {},
       "to": {},
       "rule": {
        "type": "string"
       },
       "why": {
        "type": "string"
       }
      },
      "required": [
       "path",
       "from",
       "to",
       "rule",
       "why"
      ],
      "additionalProperties": false
     }
    }
   },
   "required": [
    "id",
    "from",
    "to",
    "changes"
   ],
   "additionalProperties": false
  }
 },
 "mergeLeads": {
  "input": {
   "title": "mergeLeads",
   "description": "Make 2 to 50 Leads one.",
   "type": "object",
   "properties": {
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "ids": {
     "x-in": "body",
     "minItems": 2,
     "maxItems": 50,
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "description": "The Leads that are one."
    },
    "survivorId": {
     "x-in": "body",
     "description": "The one of them that stays.",
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    }
   },
   "required": [
    "ids"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "lead": {
     "$ref": "#/$defs/Lead"
    },
    "merged": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "decision": {
     "$ref": "#/$defs/Decision"
    }
   },
   "required": [
    "lead",
    "merged",
    "decision"
   ],
   "additionalProperties": false,
   "$defs": {
    "Lead": {
     "oneOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "person"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "first": {
           "type": "string"
          },
          "last": {
           "type": "string"
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "title": {
         "type": [
          "string",
          "null"
         ]
        },
        "company": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "id": {
           "type": "string"
          },
          "domain": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "title",
        "company"
       ],
       "additionalProperties": false
      },
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "company"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "domain": {
         "type": [
          "string",
          "null"
         ]
        },
        "industry": {
         "type": [
          "string",
          "null"
         ]
        },
        "size": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "domain",
        "industry",
        "size"
       ],
       "additionalProperties": false
      }
     ]
    },
    "Decision": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "leadId": {
       "type": "string"
      },
      "at": {
       "type": "string"
      },
      "outcome": {
       "type": "string",
       "enum": [
        "created",
        "updated",
        "unchanged",
        "merged"
       ]
      },
      "identifiers": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "value": {
          "type": "string"
         },
         "path": {
          "type": "string"
         },
         "tier": {
          "anyOf": [
           {
            "type": "integer",
            "minimum": -9007199254740991,
            "maximum": 9007199254740991
           },
           {
            "type": "null"
           }
          ]
         },
         "status": {
          "type": "string",
          "enum": [
           "claimed",
           "matched",
           "contested",
           "shared",
           "free",
           "disposable",
           "placeholder",
           "invalid",
           "opaque"
          ]
         },
         "leadId": {
          "type": "string"
         },
         "reason": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "value",
         "path",
         "tier",
         "status"
        ],
        "additionalProperties": false
       }
      },
      "matchedBy": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "tier": {
          "type": "integer",
          "minimum": -9007199254740991,
          "maximum": 9007199254740991
         },
         "leadId": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "tier",
         "leadId"
        ],
        "additionalProperties": false
       }
      },
      "vetoes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "rule": {
          "type": "string",
          "enum": [
           "exclusive_identifier",
           "verdict_different",
           "open_conflict",
           "different_names"
          ]
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "rule",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "merged": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "conflicts": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "kind": {
          "type": "string"
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "kind",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "changes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "path": {
          "type": "string"
         },
         "from": {},
         "to": {},
         "rule": {
          "type": "string"
         }
        },
        "required": [
         "path",
         "from",
         "to",
         "rule"
        ],
        "additionalProperties": false
       }
      },
      "notes": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     },
     "required": [
      "id",
      "leadId",
      "at",
      "outcome",
      "identifiers",
      "matchedBy",
      "vetoes",
      "merged",
      "conflicts",
      "changes",
      "notes"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "unmergeLead": {
  "input": {
   "title": "unmergeLead",
   "description": "Take back a merge: every Lead is again what it was before.",
   "type": "object",
   "properties": {
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "id": {
     "x-in": "body",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "description": "The Lead whose latest merge is taken back."
    },
    "mergeId": {
     "x-in": "body",
     "description": "Another of its merges than the latest: the id of its entry in the history.",
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "leads": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Lead"
     }
    },
    "setAside": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string"
       },
       "at": {
        "type": "string"
       },
       "by": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "keyId": {
            "type": "string"
           },
           "keyName": {
            "type": [
             "string",
             "null"
            ]
           },
           "actor": {
            "type": [
             "string",
             "null"
            ]
           }
          },
          "required": [
           "keyId",
           "keyName",
           "actor"
          ],
          "additionalProperties": false
         },
         {
          "type": "null"
         }
        ]
       },
       "source": {
        "type": [
         "string",
         "null"
        ]
       },
       "identifiers": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "kind": {
           "type": "string"
          },
          "key": {
           "type": "string"
          }
         },
         "required": [
          "kind",
          "key"
         ],
         "additionalProperties": false
        }
       },
       "reason": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "at",
       "by",
       "source",
       "identifiers",
       "reason"
      ],
      "additionalProperties": false
     }
    },
    "kept": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "kind": {
        "type": "string",
        "enum": [
         "patch",
         "membership"
        ]
       },
       "id": {
        "type": "string"
       },
       "at": {
        "type": "string"
       },
       "detail": {
        "type": "string"
       }
      },
      "required": [
       "kind",
       "id",
       "at",
       "detail"
      ],
      "additionalProperties": false
     }
    }
   },
   "required": [
    "leads",
    "setAside",
    "kept"
   ],
   "additionalProperties": false,
   "$defs": {
    "Lead": {
     "oneOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "person"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "first": {
           "type": "string"
          },
          "last": {
           "type": "string"
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "title": {
         "type": [
          "string",
          "null"
         ]
        },
        "company": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "id": {
           "type": "string"
          },
          "domain": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "title",
        "company"
       ],
       "additionalProperties": false
      },
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "company"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "domain": {
         "type": [
          "string",
          "null"
         ]
        },
        "industry": {
         "type": [
          "string",
          "null"
         ]
        },
        "size": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "domain",
        "industry",
        "size"
       ],
       "additionalProperties": false
      }
     ]
    }
   }
  }
 },
 "getConflicts": {
  "input": {
   "title": "getConflicts",
   "description": "Contradictions that wait for a verdict, newest first.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "query",
     "description": "Only conflicts of this Lead.",
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    "type": {
     "x-in": "query",
     "description": "person or company.",
     "type": "string",
     "enum": [
      "person",
      "company"
     ]
    },
    "state": {
     "x-in": "query",
     "description": "open unless told.",
     "type": "string",
     "enum": [
      "open",
      "settled",
      "all"
     ]
    },
    "limit": {
     "x-in": "query",
     "description": "Items a page, 1 to 500; 50 unless told.",
     "type": "integer",
     "minimum": 1,
     "maximum": 500
    },
    "cursor": {
     "x-in": "query",
     "description": "The nextCursor of the page before.",
     "type": "string",
     "maxLength": 2000
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "conflicts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Conflict"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "conflicts",
    "nextCursor"
   ],
   "additionalProperties": false,
   "$defs": {
    "Conflict": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "kind": {
       "type": "string",
       "enum": [
        "contested",
        "bridge",
        "name_mismatch",
        "shared_value"
       ]
      },
      "type": {
       "type": "string",
       "enum": [
        "person",
        "company"
       ]
      },
      "identifier": {
       "type": "object",
       "properties": {
        "kind": {
         "type": "string"
        },
        "key": {
         "type": "string"
        }
       },
       "required": [
        "kind",
        "key"
       ],
       "additionalProperties": false
      },
      "detail": {
       "type": "string"
      },
      "leads": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "type": {
          "type": "string",
          "enum": [
           "person",
           "company"
          ]
         },
         "name": {
          "type": "string"
         },
         "holdsIdentifier": {
          "type": "boolean"
         }
        },
        "required": [
         "id",
         "type",
         "name",
         "holdsIdentifier"
        ],
        "additionalProperties": false
       }
      },
      "evidence": {
       "type": "object",
       "properties": {
        "observationId": {
         "type": "string"
        },
        "at": {
         "type": [
          "string",
          "null"
         ]
        },
        "by": {
         "anyOf": [
          {
           "type": "object",
           "properties": {
            "keyId": {
             "type": "string"
            },
            "keyName": {
             "type": [
              "string",
              "null"
             ]
            },
            "actor": {
             "type": [
              "string",
              "null"
             ]
            }
           },
           "required": [
            "keyId",
            "keyName",
            "actor"
           ],
           "additionalProperties": false
          },
          {
           "type": "null"
          }
         ]
        },
        "source": {
         "type": [
          "string",
          "null"
         ]
        },
        "name": {
         "type": [
          "string",
          "null"
         ]
        },
        "counts": {
         "description": "The Lead that the observation counts for now.",
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "observationId",
        "at",
        "by",
        "source",
        "name",
        "counts"
       ],
       "additionalProperties": false
      },
      "openedAt": {
       "type": "string"
      },
      "settledAt": {
       "type": [
        "string",
        "null"
       ]
      },
      "settledCause": {
       "type": [
        "string",
        "null"
       ]
      },
      "hint": {
       "type": [
        "string",
        "null"
       ]
      }
     },
     "required": [
      "id",
      "kind",
      "type",
      "identifier",
      "detail",
      "leads",
      "evidence",
      "openedAt",
      "settledAt",
      "settledCause",
      "hint"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "createVerdict": {
  "input": {
   "title": "createVerdict",
   "description": "Say once and for good whether two Leads are the same.",
   "type": "object",
   "properties": {
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "leadIds": {
     "x-in": "body",
     "minItems": 2,
     "maxItems": 2,
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "description": "The two Leads."
    },
    "verdict": {
     "x-in": "body",
     "type": "string",
     "enum": [
      "same",
      "different",
      "unsure"
     ],
     "description": "same, different or unsure."
    }
   },
   "required": [
    "leadIds",
    "verdict"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "verdict": {
     "$ref": "#/$defs/Verdict"
    },
    "settled": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "description": "Conflicts that the verdict has settled."
    },
    "lead": {
     "$ref": "#/$defs/Lead"
    },
    "merged": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "decision": {
     "$ref": "#/$defs/Decision"
    }
   },
   "required": [
    "verdict",
    "settled",
    "merged"
   ],
   "additionalProperties": false,
   "$defs": {
    "Verdict": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "leadIds": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "verdict": {
       "type": "string",
       "enum": [
        "same",
        "different",
        "unsure"
       ]
      },
      "at": {
       "type": "string"
      },
      "by": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "keyId": {
           "type": "string"
          },
          "keyName": {
           "type": [
            "string",
            "null"
           ]
          },
          "actor": {
           "type": [
            "string",
            "null"
           ]
          }
         },
         "required": [
          "keyId",
          "keyName",
          "actor"
         ],
         "additionalProperties": false
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "id",
      "leadIds",
      "verdict",
      "at",
      "by"
     ],
     "additionalProperties": false
    },
    "Lead": {
     "oneOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "person"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "first": {
           "type": "string"
          },
          "last": {
           "type": "string"
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "title": {
         "type": [
          "string",
          "null"
         ]
        },
        "company": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "id": {
           "type": "string"
          },
          "domain": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "title",
        "company"
       ],
       "additionalProperties": false
      },
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "company"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "domain": {
         "type": [
          "string",
          "null"
         ]
        },
        "industry": {
         "type": [
          "string",
          "null"
         ]
        },
        "size": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "domain",
        "industry",
        "size"
       ],
       "additionalProperties": false
      }
     ]
    },
    "Decision": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "leadId": {
       "type": "string"
      },
      "at": {
       "type": "string"
      },
      "outcome": {
       "type": "string",
       "enum": [
        "created",
        "updated",
        "unchanged",
        "merged"
       ]
      },
      "identifiers": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "value": {
          "type": "string"
         },
         "path": {
          "type": "string"
         },
         "tier": {
          "anyOf": [
           {
            "type": "integer",
            "minimum": -9007199254740991,
            "maximum": 9007199254740991
           },
           {
            "type": "null"
           }
          ]
         },
         "status": {
          "type": "string",
          "enum": [
           "claimed",
           "matched",
           "contested",
           "shared",
           "free",
           "disposable",
           "placeholder",
           "invalid",
           "opaque"
          ]
         },
         "leadId": {
          "type": "string"
         },
         "reason": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "value",
         "path",
         "tier",
         "status"
        ],
        "additionalProperties": false
       }
      },
      "matchedBy": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "tier": {
          "type": "integer",
          "minimum": -9007199254740991,
          "maximum": 9007199254740991
         },
         "leadId": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "tier",
         "leadId"
        ],
        "additionalProperties": false
       }
      },
      "vetoes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "rule": {
          "type": "string",
          "enum": [
           "exclusive_identifier",
           "verdict_different",
           "open_conflict",
           "different_names"
          ]
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "rule",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "merged": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "conflicts": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "kind": {
          "type": "string"
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "kind",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "changes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "path": {
          "type": "string"
         },
         "from": {},
         "to": {},
         "rule": {
          "type": "string"
         }
        },
        "required": [
         "path",
         "from",
         "to",
         "rule"
        ],
        "additionalProperties": false
       }
      },
      "notes": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     },
     "required": [
      "id",
      "leadId",
      "at",
      "outcome",
      "identifiers",
      "matchedBy",
      "vetoes",
      "merged",
      "conflicts",
      "changes",
      "notes"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "getDuplicates": {
  "input": {
   "title": "getDuplicates",
   "description": "Leads that may be one person or company, best first.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "query",
     "description": "Only pairs of this Lead.",
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    "type": {
     "x-in": "query",
     "description": "person or company.",
     "type": "string",
     "enum": [
      "person",
      "company"
     ]
    },
    "band": {
     "x-in": "query",
     "description": "Only this band.",
     "type": "string",
     "enum": [
      "very_likely",
      "likely",
      "possible"
     ]
    },
    "limit": {
     "x-in": "query",
     "description": "Items a page, 1 to 500; 50 unless told.",
     "type": "integer",
     "minimum": 1,
     "maximum": 500
    },
    "cursor": {
     "x-in": "query",
     "description": "The nextCursor of the page before.",
     "type": "string",
     "maxLength": 2000
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "duplicates": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Duplicate"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ]
    },
    "searching": {
     "type": "boolean",
     "description": "Leads that changed are still to be compared: there may be more pairs later."
    }
   },
   "required": [
    "duplicates",
    "nextCursor",
    "searching"
   ],
   "additionalProperties": false,
   "$defs": {
    "Duplicate": {
     "type": "object",
     "properties": {
      "leadIds": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "leads": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "detail": {
          "type": [
           "string",
           "null"
          ]
         }
        },
        "required": [
         "id",
         "name",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "type": {
       "type": "string",
       "enum": [
        "person",
        "company"
       ]
      },
      "band": {
       "type": "string",
       "enum": [
        "very_likely",
        "likely",
        "possible"
       ]
      },
      "reasons": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "foundAt": {
       "type": "string"
      }
     },
     "required": [
      "leadIds",
      "leads",
      "type",
      "band",
      "reasons",
      "foundAt"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "deleteLead": {
  "input": {
   "title": "deleteLead",
   "description": "Delete a Lead with everything that was stored about it.",
   "type": "object",
   "properties": {
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "id": {
     "x-in": "body",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "description": "The Lead to delete."
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "success": {
     "type": "boolean",
     "const": true
    }
   },
   "required": [
    "success"
   ],
   "additionalProperties": false
  }
 },
 "eraseLead": {
  "input": {
   "title": "eraseLead",
   "description": "Delete a Lead and keep its identity from coming back.",
   "type": "object",
   "properties": {
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "id": {
     "x-in": "body",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "description": "The Lead to erase."
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "success": {
     "type": "boolean",
     "const": true
    },
    "suppressed": {
     "type": "integer",
     "minimum": -9007199254740991,
     "maximum": 9007199254740991
    }
   },
   "required": [
    "success",
    "suppressed"
   ],
   "additionalProperties": false
  }
 },
 "exportSubject": {
  "input": {
   "title": "exportSubject",
   "description": "Everything that is held about one Lead, for the person it is about.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "path",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "description": "The Lead."
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "exportedAt": {
     "type": "string"
    },
    "leadIds": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "leads": {
     "type": "array",
     "items": {
      "type": "object",
      "propertyNames": {
       "type": "string"
      },
      "additionalProperties": {}
     }
    },
    "observations": {
     "type": "array",
     "items": {
      "type": "object",
      "propertyNames": {
       "type": "string"
      },
      "additionalProperties": {}
     }
    },
    "repeats": {
     "type": "array",
     "items": {
      "type": "object",
      "propertyNames": {
       "type": "string"
      },
      "additionalProperties": {}
     }
    },
    "assignments": {
     "type": "array",
     "items": {
      "type": "object",
      "propertyNames": {
       "type": "string"
      },
      "additionalProperties": {}
     }
    },
    "identifiers": {
     "type": "array",
     "items": {
      "type": "object",
      "propertyNames": {
       "type": "string"
      },
      "additionalProperties": {}
     }
    },
    "merges": {
     "type": "array",
     "items": {
      "type": "object",
      "propertyNames": {
       "type": "string"
      },
      "additionalProperties": {}
     }
    },
    "verdicts": {
     "type": "array",
     "items": {
      "type": "object",
      "propertyNames": {
       "type": "string"
      },
      "additionalProperties": {}
     }
    },
    "conflicts": {
     "type": "array",
     "items": {
      "type": "object",
      "propertyNames": {
       "type": "string"
      },
      "additionalProperties": {}
     }
    },
    "memberships": {
     "type": "array",
     "items": {
      "type": "object",
      "propertyNames": {
       "type": "string"
      },
      "additionalProperties": {}
     }
    },
    "imports": {
     "type": "array",
     "items": {
      "type": "object",
      "propertyNames": {
       "type": "string"
      },
      "additionalProperties": {}
     }
    },
    "searches": {
     "type": "array",
     "items": {
      "type": "object",
      "propertyNames": {
       "type": "string"
      },
      "additionalProperties": {}
     }
    },
    "duplicates": {
     "type": "array",
     "items": {
      "type": "object",
      "propertyNames": {
       "type": "string"
      },
      "additionalProperties": {}
     }
    },
    "storedAnswers": {
     "type": "array",
     "items": {
      "type": "object",
      "propertyNames": {
       "type": "string"
      },
      "additionalProperties": {}
     }
    }
   },
   "required": [
    "exportedAt",
    "leadIds",
    "leads",
    "observations",
    "repeats",
    "assignments",
    "identifiers",
    "merges",
    "verdicts",
    "conflicts",
    "memberships",
    "imports",
    "searches",
    "duplicates",
    "storedAnswers"
   ],
   "additionalProperties": false
  }
 },
 "getWebhooks": {
  "input": {
   "title": "getWebhooks",
   "description": "Read every webhook, or one by id.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "query",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The webhook."
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "webhooks": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Webhook"
     }
    }
   },
   "required": [
    "webhooks"
   ],
   "additionalProperties": false,
   "$defs": {
    "Webhook": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "url": {
       "type": [
        "string",
        "null"
       ]
      },
      "description": {
       "type": [
        "string",
        "null"
       ]
      },
      "events": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "lead.created",
         "lead.updated",
         "lead.merged",
         "lead.deleted",
         "import.finished",
         "search.finished",
         "conflict.opened"
        ]
       }
      },
      "status": {
       "type": "string",
       "enum": [
        "active",
        "disabled"
       ]
      },
      "disabledAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "disabledReason": {
       "type": [
        "string",
        "null"
       ]
      },
      "failingSince": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ],
       "description": "Since when no delivery has succeeded."
      },
      "lastDeliveredAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "lastError": {
       "type": [
        "string",
        "null"
       ]
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "updatedAt": {
       "type": "string",
       "format": "date-time"
      }
     },
     "required": [
      "id",
      "url",
      "description",
      "events",
      "status",
      "disabledAt",
      "disabledReason",
      "failingSince",
      "lastDeliveredAt",
      "lastError",
      "createdAt",
      "updatedAt"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "createWebhook": {
  "input": {
   "title": "createWebhook",
   "description": "Have an address told about what happens from now on.",
   "type": "object",
   "properties": {
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "url": {
     "x-in": "body",
     "description": "An https address; without one events wait until they are taken.",
     "anyOf": [
      {
       "type": "string",
       "maxLength": 2000,
       "description": "An https address."
      },
      {
       "type": "null"
      }
     ]
    },
    "events": {
     "x-in": "body",
     "anyOf": [
      {
       "minItems": 1,
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "lead.created",
         "lead.updated",
         "lead.merged",
         "lead.deleted",
         "import.finished",
         "search.finished",
         "conflict.opened"
        ]
       },
       "description": "What to be told about; everything unless told."
      },
      {
       "type": "null"
      }
     ]
    },
    "description": {
     "x-in": "body",
     "anyOf": [
      {
       "type": "string",
       "maxLength": 1000
      },
      {
       "type": "null"
      }
     ],
     "description": "What it is for."
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "webhook": {
     "$ref": "#/$defs/Webhook"
    },
    "secret": {
     "type": "string",
     "description": "Signs every delivery (Standard Webhooks); shown here and after a rotation only."
    }
   },
   "required": [
    "webhook",
    "secret"
   ],
   "additionalProperties": false,
   "$defs": {
    "Webhook": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "url": {
       "type": [
        "string",
        "null"
       ]
      },
      "description": {
       "type": [
        "string",
        "null"
       ]
      },
      "events": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "lead.created",
         "lead.updated",
         "lead.merged",
         "lead.deleted",
         "import.finished",
         "search.finished",
         "conflict.opened"
        ]
       }
      },
      "status": {
       "type": "string",
       "enum": [
        "active",
        "disabled"
       ]
      },
      "disabledAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "disabledReason": {
       "type": [
        "string",
        "null"
       ]
      },
      "failingSince": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ],
       "description": "Since when no delivery has succeeded."
      },
      "lastDeliveredAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "lastError": {
       "type": [
        "string",
        "null"
       ]
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "updatedAt": {
       "type": "string",
       "format": "date-time"
      }
     },
     "required": [
      "id",
      "url",
      "description",
      "events",
      "status",
      "disabledAt",
      "disabledReason",
      "failingSince",
      "lastDeliveredAt",
      "lastError",
      "createdAt",
      "updatedAt"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "updateWebhook": {
  "input": {
   "title": "updateWebhook",
   "description": "Change a webhook, disable it, or enable it again.",
   "type": "object",
   "properties": {
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "id": {
     "x-in": "body",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The webhook."
    },
    "url": {
     "x-in": "body",
     "type": "string",
     "maxLength": 2000,
     "description": "An https address."
    },
    "events": {
     "x-in": "body",
     "minItems": 1,
     "type": "array",
     "items": {
      "type": "string",
      "enum": [
       "lead.created",
       "lead.updated",
       "lead.merged",
       "lead.deleted",
       "import.finished",
       "search.finished",
       "conflict.opened"
      ]
     },
     "description": "What to be told about; everything unless told."
    },
    "description": {
     "x-in": "body",
     "anyOf": [
      {
       "type": "string",
       "maxLength": 1000
      },
      {
       "type": "null"
      }
     ],
     "description": "What it is for."
    },
    "enabled": {
     "x-in": "body",
     "description": "false: send nothing more; what happens meanwhile is not recorded.",
     "type": "boolean"
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "webhook": {
     "$ref": "#/$defs/Webhook"
    }
   },
   "required": [
    "webhook"
   ],
   "additionalProperties": false,
   "$defs": {
    "Webhook": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "url": {
       "type": [
        "string",
        "null"
       ]
      },
      "description": {
       "type": [
        "string",
        "null"
       ]
      },
      "events": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "lead.created",
         "lead.updated",
         "lead.merged",
         "lead.deleted",
         "import.finished",
         "search.finished",
         "conflict.opened"
        ]
       }
      },
      "status": {
       "type": "string",
       "enum": [
        "active",
        "disabled"
       ]
      },
      "disabledAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "disabledReason": {
       "type": [
        "string",
        "null"
       ]
      },
      "failingSince": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ],
       "description": "Since when no delivery has succeeded."
      },
      "lastDeliveredAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "lastError": {
       "type": [
        "string",
        "null"
       ]
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "updatedAt": {
       "type": "string",
       "format": "date-time"
      }
     },
     "required": [
      "id",
      "url",
      "description",
      "events",
      "status",
      "disabledAt",
      "disabledReason",
      "failingSince",
      "lastDeliveredAt",
      "lastError",
      "createdAt",
      "updatedAt"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "deleteWebhook": {
  "input": {
   "title": "deleteWebhook",
   "description": "Delete a webhook with its deliveries.",
   "type": "object",
   "properties": {
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "id": {
     "x-in": "body",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The webhook."
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "success": {
     "type": "boolean",
     "const": true
    }
   },
   "required": [
    "success"
   ],
   "additionalProperties": false
  }
 },
 "rotateWebhookSecret": {
  "input": {
   "title": "rotateWebhookSecret",
   "description": "Give a webhook a new secret; for 24 hours deliveries carry signatures of both.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "path",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The webhook."
    },
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "webhook": {
     "$ref": "#/$defs/Webhook"
    },
    "secret": {
     "type": "string",
     "description": "Signs every delivery (Standard Webhooks); shown here and after a rotation only."
    }
   },
   "required": [
    "webhook",
    "secret"
   ],
   "additionalProperties": false,
   "$defs": {
    "Webhook": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "url": {
       "type": [
        "string",
        "null"
       ]
      },
      "description": {
       "type": [
        "string",
        "null"
       ]
      },
      "events": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "lead.created",
         "lead.updated",
         "lead.merged",
         "lead.deleted",
         "import.finished",
         "search.finished",
         "conflict.opened"
        ]
       }
      },
      "status": {
       "type": "string",
       "enum": [
        "active",
        "disabled"
       ]
      },
      "disabledAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "disabledReason": {
       "type": [
        "string",
        "null"
       ]
      },
      "failingSince": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ],
       "description": "Since when no delivery has succeeded."
      },
      "lastDeliveredAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "lastError": {
       "type": [
        "string",
        "null"
       ]
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      },
      "updatedAt": {
       "type": "string",
       "format": "date-time"
      }
     },
     "required": [
      "id",
      "url",
      "description",
      "events",
      "status",
      "disabledAt",
      "disabledReason",
      "failingSince",
      "lastDeliveredAt",
      "lastError",
      "createdAt",
      "updatedAt"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "getWebhookDeliveries": {
  "input": {
   "title": "getWebhookDeliveries",
   "description": "Read a page of what was, is being, or could not be delivered to a webhook, newest first.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "path",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The webhook."
    },
    "status": {
     "x-in": "query",
     "description": "Only these.",
     "type": "string",
     "enum": [
      "pending",
      "delivered",
      "failed"
     ]
    },
    "limit": {
     "x-in": "query",
     "description": "Items a page, 1 to 500; 50 unless told.",
     "type": "integer",
     "minimum": 1,
     "maximum": 500
    },
    "cursor": {
     "x-in": "query",
     "description": "The nextCursor of the page before.",
     "type": "string",
     "maxLength": 2000
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "deliveries": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/WebhookDelivery"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "deliveries",
    "nextCursor"
   ],
   "additionalProperties": false,
   "$defs": {
    "WebhookDelivery": {
     "type": "object",
     "properties": {
      "eventId": {
       "type": "string"
      },
      "type": {
       "type": "string",
       "enum": [
        "lead.created",
        "lead.updated",
        "lead.merged",
        "lead.deleted",
        "import.finished",
        "search.finished",
        "conflict.opened"
       ]
      },
      "at": {
       "type": "string",
       "format": "date-time"
      },
      "status": {
       "type": "string",
       "enum": [
        "pending",
        "delivered",
        "failed"
       ]
      },
      "attempts": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "nextAttemptAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      },
      "lastStatus": {
       "anyOf": [
        {
         "type": "integer",
         "minimum": -9007199254740991,
         "maximum": 9007199254740991
        },
        {
         "type": "null"
        }
       ],
       "description": "The HTTP status of the last attempt."
      },
      "lastError": {
       "type": [
        "string",
        "null"
       ]
      },
      "deliveredAt": {
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "eventId",
      "type",
      "at",
      "status",
      "attempts",
      "nextAttemptAt",
      "lastStatus",
      "lastError",
      "deliveredAt"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "replayWebhook": {
  "input": {
   "title": "replayWebhook",
   "description": "Send events of the last 30 days to a webhook again.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "path",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The webhook."
    },
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "eventIds": {
     "x-in": "body",
     "description": "These events.",
     "maxItems": 1000,
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "format": "puffle-id",
      "description": "An opaque id."
     }
    },
    "since": {
     "x-in": "body",
     "description": "Everything from this time on.",
     "type": "string",
     "maxLength": 64,
     "format": "date-time"
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "replayed": {
     "type": "integer",
     "minimum": -9007199254740991,
     "maximum": 9007199254740991
    }
   },
   "required": [
    "replayed"
   ],
   "additionalProperties": false
  }
 },
 "takeWebhookEvents": {
  "input": {
   "title": "takeWebhookEvents",
   "description": "Take the events that wait at a webhook without a url, oldest first.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "path",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "format": "puffle-id",
     "description": "The webhook."
    },
    "limit": {
     "x-in": "query",
     "description": "At most so many, 1 to 100; 100 unless told.",
     "type": "integer",
     "minimum": 1,
     "maximum": 100
    },
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "events": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/WebhookEvent"
     }
    }
   },
   "required": [
    "events"
   ],
   "additionalProperties": false,
   "$defs": {
    "WebhookEvent": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "type": {
       "type": "string",
       "enum": [
        "lead.created",
        "lead.updated",
        "lead.merged",
        "lead.deleted",
        "import.finished",
        "search.finished",
        "conflict.opened"
       ]
      },
      "timestamp": {
       "type": "string",
       "format": "date-time"
      },
      "data": {
       "type": "object",
       "propertyNames": {
        "type": "string"
       },
       "additionalProperties": {},
       "description": "Ids of what it is about, and the Lead as it is when it is sent."
      }
     },
     "required": [
      "id",
      "type",
      "timestamp",
      "data"
     ],
     "additionalProperties": false
    }
   }
  }
 }
};
