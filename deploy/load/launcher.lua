-- One LTI 1.3 launch, played by both sides at once: the practice LMS's key signs the token here, in this process, so
-- that only Waymark and its database are asked over the network. Needs LuaJIT (wrk brings it) and libcrypto 3.
local ffi = require("ffi")

ffi.cdef [[
typedef struct { long tv_sec; long tv_nsec; } timespec;
int clock_gettime(int clock, timespec *now);
void *BIO_new_file(const char *name, const char *mode);
int BIO_free(void *bio);
void *PEM_read_bio_PrivateKey(void *bio, void **key, void *callback, void *user);
void *EVP_MD_CTX_new(void);
void EVP_MD_CTX_free(void *context);
const void *EVP_sha256(void);
int EVP_DigestSignInit(void *context, void **keycontext, const void *digest, void *engine, void *key);
int EVP_DigestSign(void *context, unsigned char *signature, size_t *length, const unsigned char *data, size_t size);
int EVP_EncodeBlock(unsigned char *to, const unsigned char *from, int size);
]]

local crypto = ffi.load("libcrypto.so.3")
local launcher = {}

local function setting(name)
  return os.getenv(name) or error("the setting " .. name .. " is missing; see README.md")
end

local issuer, client = setting("LOAD_ISSUER"), setting("LOAD_CLIENT_ID")
local deployment, key_id = setting("LOAD_DEPLOYMENT_ID"), setting("LOAD_KEY_ID")
local base_url = setting("LOAD_BASE_URL")
local people = tonumber(os.getenv("LOAD_PEOPLE") or "1000")

local file = crypto.BIO_new_file(setting("LOAD_KEY_FILE"), "r")
assert(file ~= nil, "the key file cannot be read")
local key = crypto.PEM_read_bio_PrivateKey(file, nil, nil, nil)
crypto.BIO_free(file)
assert(key ~= nil, "the key file holds no private key")

local signature, coded = ffi.new("unsigned char[1024]"), ffi.new("unsigned char[8192]")

local function base64url(data, size)
  local length = crypto.EVP_EncodeBlock(coded, ffi.cast("const unsigned char *", data), size)
  return (ffi.string(coded, length):gsub("+", "-"):gsub("/", "_"):gsub("=", ""))
end

local function signed(text)
  local context, length = crypto.EVP_MD_CTX_new(), ffi.new("size_t[1]", 1024)
  assert(crypto.EVP_DigestSignInit(context, nil, crypto.EVP_sha256(), nil, key) == 1)
  assert(crypto.EVP_DigestSign(context, signature, length, ffi.cast("const unsigned char *", text), #text) == 1)
  crypto.EVP_MD_CTX_free(context)
  return text .. "." .. base64url(signature, tonumber(length[0]))
end

local now_struct = ffi.new("timespec")

--- Seconds since some fixed moment, to the microsecond.
function launcher.now()
  ffi.C.clock_gettime(1, now_struct)
  return tonumber(now_struct.tv_sec) + tonumber(now_struct.tv_nsec) / 1e9
end

function launcher.escape(text)
  return (text:gsub("[^%w%-%._~]", function(letter) return string.format("%%%02X", letter:byte()) end))
end

local function unescape(text)
  return (text:gsub("%%(%x%x)", function(digits) return string.char(tonumber(digits, 16)) end))
end

local header = '{"typ":"JWT","alg":"RS256","kid":"' .. key_id .. '"}'
header = base64url(header, #header)

local function id_token(subject, nonce, destination)
  local at = os.time()
  local claims = string.format('{"iss":"%s","aud":"%s","sub":"%s","iat":%d,"exp":%d,"nonce":"%s",'
    .. '"name":"Load Person %s","given_name":"Load","family_name":"Person %s",'
    .. '"https://purl.imsglobal.org/spec/lti/claim/version":"1.3.0",'
    .. '"https://purl.imsglobal.org/spec/lti/claim/message_type":"LtiResourceLinkRequest",'
    .. '"https://purl.imsglobal.org/spec/lti/claim/deployment_id":"%s",'
    .. '"https://purl.imsglobal.org/spec/lti/claim/target_link_uri":"%s/",'
    .. '"https://purl.imsglobal.org/spec/lti/claim/resource_link":{"id":"77","title":"Waymark"},'
    .. '"https://purl.imsglobal.org/spec/lti/claim/context":{"id":"2","title":"Load course","type":["CourseSection"]},'
    .. '"https://purl.imsglobal.org/spec/lti/claim/roles":["http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"],'
    .. '"https://purl.imsglobal.org/spec/lti/claim/custom":{"destination":"%s"}}',
    issuer, client, subject, at, at + 60, nonce, subject, subject, deployment, base_url, destination)
  return signed(header .. "." .. base64url(claims, #claims))
end

local form_headers = { ["Content-Type"] = "application/x-www-form-urlencoded", ["Sec-Fetch-Site"] = "cross-site" }
local login_tail = "/lti/login?iss=" .. launcher.escape(issuer) .. "&client_id=" .. launcher.escape(client)
  .. "&lti_deployment_id=" .. launcher.escape(deployment)
  .. "&target_link_uri=" .. launcher.escape(base_url .. "/") .. "&lti_message_hint=load&login_hint="

--- The cookie pair of an answer's Set-Cookie header.
function launcher.cookie(headers)
  local line = headers["Set-Cookie"] or headers["set-cookie"] or ""
  return line:match("^[^;]+")
end

--- A launch that is stepped by wrk: request() asks what to send, answer() is told what came back.
function launcher.new(number, destination)
  local launch = { step = 1, subject = 0, number = number, destination = destination or "" }

  function launch:request()
    if self.step == 1 then
      self.subject = (self.subject + 1) % people
      self.started = launcher.now()
      local hint = tostring(100000 + (self.number + self.subject) % people)
      self.person = hint
      return wrk.format("GET", login_tail .. hint, { ["Sec-Fetch-Site"] = "cross-site" })
    elseif self.step == 2 then
      local body = "state=" .. launcher.escape(self.state) .. "&id_token="
        .. id_token(self.person, self.nonce, self.destination)
      form_headers["Cookie"] = self.login_cookie
      return wrk.format("POST", "/lti/launch", form_headers, body)
    end
    return wrk.format("GET", self.page, { ["Cookie"] = self.visit_cookie, ["Sec-Fetch-Dest"] = "iframe" })
  end

  --- Returns true when this answer ended a whole launch well, false when it went wrong, nil in between.
  function launch:answer(status, headers, body)
    if self.step == 1 and status == 302 then
      local location = headers["Location"] or headers["location"]
      self.state = unescape(location:match("[?&]state=([^&]+)"))
      self.nonce = unescape(location:match("[?&]nonce=([^&]+)"))
      self.login_cookie = launcher.cookie(headers)
      self.step = 2
      return nil
    elseif self.step == 2 and status == 303 then
      self.page = headers["Location"] or headers["location"]
      self.page = self.page:gsub("^https?://[^/]+", "")
      self.visit_cookie = launcher.cookie(headers)
      self.step = 3
      return nil
    end
    local good = self.step == 3 and status == 200
    self.step = 1
    self.failures = (self.failures or 0) + (good and 0 or 1)
    if not good and self.failures <= 3 then
      io.stderr:write("a launch went wrong: status " .. status .. "\n")
    end
    return good
  end

  return launch
end

return launcher
